import { View } from '@tarojs/components'
import { RESULT_WORDS } from '@/copy/ballot-rules'
import { BALLOT_RESULT_WORDS as WORDS, BALLOT_WORDS, UNIT_WORDS } from '@/copy/ballots'
import { failureWords } from '@/copy/failure'
import { useOperation } from '@/platform/data/use-operation'
import { type Certificate, getNotice } from '@/shared/contract/ballot-notices'
import type { BallotDetail } from '@/shared/contract/ballots'
import { KEYED_BY } from '@/shared/domain/ballots/electorate'
import { Card, ErrorState, Note, Skeleton } from '@/ui'
import { resultNotice } from '../model/ballot-phase'
import { optionTitle } from '../model/option-words'
import './result-card.css'

/** What came out. Every number is the certificate's of the latest notice; nothing is counted here. */
export function ResultCard({ ballot }: { ballot: BallotDetail }) {
  const notice = resultNotice(ballot)
  const { data, error, reload } = useOperation(getNotice, { noticeId: notice?.id ?? '' }, { enabled: notice !== null })
  if (error) return <ErrorState {...failureWords(error)} onRetry={() => void reload()} />
  if (notice && !data) return <Skeleton rows={2} label={WORDS.loading} />
  const stage = ballot.state === 'CONFIRMED' ? WORDS.confirmed : notice?.kind === 'provisional' ? WORDS.provisional : WORDS.final
  return (
    <Card>
      {data && !data.isIntact && (
        <Note icon="warning-circle" tone="danger">
          {WORDS.notIntact}
        </Note>
      )}
      <View className="muted f13">{stage}</View>
      <View id="ballot-result" className="h-card">
        {ballot.result && RESULT_WORDS[ballot.result]}
      </View>
      {data?.certificate && <Numbers certificate={data.certificate} />}
    </Card>
  )
}

function Numbers({ certificate }: { certificate: Certificate }) {
  const { question, rules, byOption, blank, invalid, participants, byChannel, votesNeeded, tellers, merkleRoot } = certificate
  const unit = UNIT_WORDS[KEYED_BY[rules.electorate]]
  const rows = [...byOption.map(({ id, votes }) => [optionTitle(question, id), votes] as const), [BALLOT_WORDS.blank, blank] as const, [WORDS.invalid, invalid] as const]
  return (
    <View>
      {rows.map(([name, count]) => (
        <View key={name} className="row result-card__row">
          <View>{name}</View>
          <View className="strong">{WORDS.votes(count, unit)}</View>
        </View>
      ))}
      <View className="t2 f14">
        <View>{WORDS.channels(participants, unit, byChannel.online, byChannel.paper)}</View>
        {votesNeeded !== null && <View>{WORDS.needed(votesNeeded, unit)}</View>}
        <View>{WORDS.tellers(tellers)}</View>
        <View>{WORDS.root(merkleRoot)}</View>
      </View>
    </View>
  )
}
