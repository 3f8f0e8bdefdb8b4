import { View } from '@tarojs/components'
import { dateWords } from '@/copy/clock'
import { REVIEW_WORDS } from '@/copy/topics-detail'
import type { TopicDetail } from '@/shared/contract/topics'
import { REVIEW_ANSWERS } from '@/shared/domain/topics/review'
import type { Instant } from '@/shared/domain/time'
import { Card, OptionRow, Section } from '@/ui'
import { review } from '../api/topic-steps'
import type { TopicChange } from '../hooks/use-topic'

/** 评: one question, three equal answers; what came of it only once it is over (design 4.20). */
export function ReviewCard({ topic, change }: { topic: TopicDetail; change: TopicChange }) {
  const running = topic.review
  if (!running || topic.state !== 'EVALUATING') return null
  return (
    <Section title={REVIEW_WORDS.title}>
      {running.mayAnswer &&
        REVIEW_ANSWERS.map((answer) => (
          <OptionRow key={answer} id={`review-${answer}`} label={REVIEW_WORDS.answers[answer]} chosen={running.mine === answer} onTap={() => void change.run(() => review(topic, answer), REVIEW_WORDS.answered)} />
        ))}
      <Card>
        {!running.mayAnswer && <View>{REVIEW_WORDS.notAffected}</View>}
        <View className="num">{REVIEW_WORDS.count(running.answers)}</View>
        <View className="t2 f14">{REVIEW_WORDS.silent}</View>
        <View className="t2 f14">{REVIEW_WORDS.reopens}</View>
      </Card>
    </Section>
  )
}

/** What earlier reviews said, in words and numbers of one ink. */
export function ReviewResults({ topic: { reviews }, now }: { topic: TopicDetail; now: Instant }) {
  if (reviews.length === 0) return null
  return (
    <Section title={REVIEW_WORDS.results}>
      <Card>
        {reviews.map(({ at, answers, shares }) => (
          <View key={at}>
            <View className="muted f13">{REVIEW_WORDS.past(dateWords(at, now), answers)}</View>
            {shares ? (
              REVIEW_ANSWERS.map((answer) => (
                <View key={answer} className="stackable">
                  <View>{REVIEW_WORDS.answers[answer]}</View>
                  <View className="num strong">{REVIEW_WORDS.share(shares[answer])}</View>
                </View>
              ))
            ) : (
              <View className="t2">{REVIEW_WORDS.few}</View>
            )}
          </View>
        ))}
      </Card>
    </Section>
  )
}

/** 约: the lines that hold now. */
export function CovenantCard({ topic: { covenant }, now }: { topic: TopicDetail; now: Instant }) {
  if (!covenant) return null
  return (
    <Section title={REVIEW_WORDS.covenant}>
      <Card>
        <View className="muted f13">{REVIEW_WORDS.since(dateWords(covenant.since, now))}</View>
        {covenant.rules.map((rule, index) => (
          <View key={index}>{`${index + 1}. ${rule}`}</View>
        ))}
      </Card>
    </Section>
  )
}
