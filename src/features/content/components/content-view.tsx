import { View } from '@tarojs/components'
import { CONTENT_CAUSE_WORDS, CONTENT_WORDS, contentReasonWords, flagCountWords } from '@/copy/content'
import type { ContentDetail } from '@/shared/contract/content'
import type { Instant } from '@/shared/domain/time'
import { Card, Section, Timeline } from '@/ui'
import { contentTimeline } from '../model/content-row-facts'
import { CoveredPhotos } from './covered-photos'
import { MarkedText } from './marked-text'

/** The words with the passage, why, and what happened so far. */
export function ContentView({ content, now }: { content: ContentDetail; now: Instant }) {
  const { id, state, cause, texts, photoCount, flags, lock, isMine, steps } = content
  const isShown = state === 'shown' || state === 'flagged'
  const reason = steps.filter(({ action }) => action !== 'appeal').slice(-1)[0]?.reasonCode
  const hasMarks = texts.some(({ marks }) => marks.length > 0)
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
      <Card>
        <View className="stackable">
          <View className="strong">{CONTENT_WORDS.why}</View>
          <View className="t2">{reason ? contentReasonWords(reason) : CONTENT_CAUSE_WORDS[cause]}</View>
        </View>
        {hasMarks && <View className="t2 f14">{CONTENT_WORDS.marked}</View>}
        {flags.length > 0 && <View className="t2 f14">{flagCountWords(flags)}</View>}
        {!isMine && lock && <View className="t2 f14">{CONTENT_WORDS.lock[lock]}</View>}
      </Card>
      <Section title={CONTENT_WORDS.history}>
        <Card>
          <Timeline items={contentTimeline(content, now)} />
        </Card>
      </Section>
    </View>
  )
}
