import { View } from '@tarojs/components'
import { CONTENT_CAUSE_WORDS, CONTENT_WORDS, contentLabelWords, contentReasonWords, flagCountWords } from '@/copy/content'
import type { ContentDetail } from '@/shared/contract/content'
import type { Instant } from '@/shared/domain/time'
import { Card, Section, Timeline } from '@/ui'
import { contentTimeline } from '../model/content-row-facts'
import { CoveredPhotos } from './covered-photos'
import { MarkedText } from './marked-text'

/** The words with the passage, why, and what happened so far. */
export function ContentView({ content, now }: { content: ContentDetail; now: Instant }) {
  const { id, state, texts, photoCount, isMine } = content
  const isShown = state === 'shown' || state === 'flagged'
  return (
    <View>
      <View className="h-page">{CONTENT_WORDS.heading[state]}</View>
      {texts.length > 0 && (
        <Card>
          {texts.map((text, index) => (
            <MarkedText key={index} {...text} />
          ))}
          <View className="muted f14">{isShown ? CONTENT_WORDS.everybody : CONTENT_WORDS.onlyYou}</View>
        </Card>
      )}
      {!isMine && photoCount > 0 && <CoveredPhotos contentId={id} count={photoCount} />}
      <Why content={content} />
      <Section title={CONTENT_WORDS.history}>
        <Card>
          <Timeline items={contentTimeline(content, now)} />
        </Card>
      </Section>
    </View>
  )
}

/** Why it is not simply there: a person's reason, or what set it off; to those who decide also what the machine took it for. */
function Why({ content: { cause, label, isPhoto, texts, flags, lock, isMine, steps } }: { content: ContentDetail }) {
  const reason = steps.filter(({ action }) => action !== 'appeal').slice(-1)[0]?.reasonCode
  const guess = isMine ? null : contentLabelWords(label, isPhoto)
  return (
    <Card>
      <View className="stackable">
        <View className="strong">{CONTENT_WORDS.why}</View>
        <View className="t2">{reason ? contentReasonWords(reason) : CONTENT_CAUSE_WORDS[cause]}</View>
      </View>
      {guess && (
        <View id="content-guess" className="t2 f14">
          {guess}
        </View>
      )}
      {texts.some(({ marks }) => marks.length > 0) && <View className="t2 f14">{CONTENT_WORDS.marked}</View>}
      {flags.length > 0 && <View className="t2 f14">{flagCountWords(flags)}</View>}
      {!isMine && lock && <View className="t2 f14">{CONTENT_WORDS.lock[lock]}</View>}
    </Card>
  )
}
