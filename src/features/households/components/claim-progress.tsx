import { View } from '@tarojs/components'
import { clockWords, momentWords } from '@/copy/clock'
import { HOME_CLAIM_WORDS, METHOD_WORDS, REFUSAL_WORDS, RELATION_WORDS } from '@/copy/households'
import type { Claim } from '@/shared/contract/households'
import type { Instant } from '@/shared/domain/time'
import { Card, Cell, Note } from '@/ui'

/** How far my asking has come, and what I may do meanwhile. */
export function ClaimProgress({ claim, now }: { claim: Claim; now: Instant }) {
  const isPending = claim.state === 'pending'
  const reason = claim.reasonCode ? (REFUSAL_WORDS as Readonly<Record<string, string>>)[claim.reasonCode] : undefined
  return (
    <>
      <Card>
        <View className="t2">{`${claim.label}·${RELATION_WORDS[claim.relation]}`}</View>
        <View className="h-page">{HOME_CLAIM_WORDS.state[claim.state]}</View>
        {reason && <View className="t2">{reason}</View>}
        {isPending && <View className="strong">{claim.isOverdue ? HOME_CLAIM_WORDS.overdue : HOME_CLAIM_WORDS.answer(clockWords(claim.dueAt, now))}</View>}
        {isPending && !claim.isOverdue && <View className="t2 f14">{HOME_CLAIM_WORDS.answerHelp(momentWords(claim.dueAt, now))}</View>}
      </Card>
      <Card>
        {isPending && <Cell icon="clock" title={HOME_CLAIM_WORDS.nod} detail={HOME_CLAIM_WORDS.nodHelp} />}
        {claim.decidedAt !== null && <Cell icon="check-circle" title={HOME_CLAIM_WORDS.state[claim.state]} detail={momentWords(claim.decidedAt, now)} />}
        <Cell icon="check-circle" title={HOME_CLAIM_WORDS.received} detail={`${METHOD_WORDS[claim.method].fact}，${momentWords(claim.createdAt, now)}`} />
      </Card>
      {isPending && (
        <Note icon="info" tone="info">
          <View>{HOME_CLAIM_WORDS.now}</View>
          <View>{HOME_CLAIM_WORDS.then}</View>
        </Note>
      )}
    </>
  )
}
