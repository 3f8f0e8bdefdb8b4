import { View } from '@tarojs/components'
import { dateWords, momentWords } from '@/copy/clock'
import { OFFICE_WORDS, OPINIONS_WORDS, SPOKEN_AS_WORDS } from '@/copy/opinions'
import type { Opinion } from '@/shared/contract/opinions'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, Note } from '@/ui'
import { ShareBars } from './share-bars'

const WORDS = OPINIONS_WORDS.map

interface OpinionItemProps {
  opinion: Opinion
  now: Instant
  /** The reader's office answers questions here. */
  onReply?: (opinion: Opinion) => void
}

/** One statement of the picture: its words, who agrees, and what an office answered. */
export function OpinionItem({ opinion, now, onReply }: OpinionItemProps) {
  const { id, text, saidAs, lane, reply, answer } = opinion
  return (
    <Card id={`picture-${id}`}>
      <View className="h-card">{text}</View>
      <View className="meta">
        <View>{SPOKEN_AS_WORDS[saidAs]}</View>
        {opinion.all && <View className="num">{WORDS.seen(opinion.all.seen)}</View>}
        {answer && <View>{WORDS.mine(answer)}</View>}
      </View>
      {lane === 'opinion' && <ShareBars opinion={opinion} />}
      {lane === 'question' && <Reply opinion={opinion} now={now} />}
      {lane === 'question' && !reply && onReply && (
        <Button id={`reply-${id}`} block onTap={() => onReply(opinion)}>
          {WORDS.toReply}
        </Button>
      )}
    </Card>
  )
}

function Reply({ opinion: { reply, replyDueAt }, now }: { opinion: Opinion; now: Instant }) {
  const asked = OFFICE_WORDS.secretary!
  if (!reply) {
    return (
      <Note tone="clock" icon="clock">
        {replyDueAt ? WORDS.replyDue(asked, dateWords(replyDueAt, now)) : WORDS.replyOpen(asked)}
      </Note>
    )
  }
  return (
    <Note tone="info" icon="info">
      <View>{reply.text}</View>
      <View className="f13 muted">{WORDS.reply(OFFICE_WORDS[reply.by] ?? asked, momentWords(reply.at, now))}</View>
    </Note>
  )
}
