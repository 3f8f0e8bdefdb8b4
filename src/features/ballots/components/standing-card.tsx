import { View } from '@tarojs/components'
import { BALLOT_WORDS, VOTE_RECEIPT_WORDS } from '@/copy/ballots'
import { momentWords } from '@/copy/clock'
import { copyText } from '@/platform/clipboard/copy-text'
import { openIdentity } from '@/platform/navigation/navigate'
import type { BallotDetail, OwnKey } from '@/shared/contract/ballots'
import { KEYED_BY } from '@/shared/domain/ballots/electorate'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, Cell, Icon, showToast } from '@/ui'
import type { Phase } from '../model/ballot-phase'
import { endWords } from '../model/end-words'
import './standing-card.css'

export const copyCode = async (code: string) => {
  const isCopied = await copyText(code)
  showToast(isCopied ? VOTE_RECEIPT_WORDS.copied : VOTE_RECEIPT_WORDS.notCopied, { tone: isCopied ? 'done' : 'danger' })
}

/** That somebody of the household voted, and on what; to nobody how. The code only to whoever cast it. */
export function VotedCard({ ballot, own, now }: { ballot: BallotDetail; own: OwnKey; now: Instant }) {
  const { voted, isByMe, receiptCode, votedAt, label } = own
  if (voted === null) return null
  const isHousehold = KEYED_BY[ballot.electorateKind] === 'household'
  const precedence = voted === 'paper' ? BALLOT_WORDS.paperFirst[ballot.rules.paperPrecedence?.value ?? ''] : undefined
  return (
    <Card>
      <View className="row standing-card__head">
        <Icon name="check-circle" filled size={28} />
        <View id="ballot-voted" className="h-card gap">
          {isHousehold ? BALLOT_WORDS.voted[voted] : BALLOT_WORDS.votedSelf}
        </View>
      </View>
      <View className="t2 f14">{isHousehold && <View>{label}</View>}</View>
      <View className="t2 f14">{voted === 'online' && !isByMe && isHousehold ? BALLOT_WORDS.byOther : BALLOT_WORDS.votedText}</View>
      {precedence && own.left > 0 && <View className="t2 f14">{precedence}</View>}
      {receiptCode && (
        <Cell
          id="ballot-code"
          icon="note"
          title={receiptCode}
          detail={votedAt === null ? BALLOT_WORDS.code : `${BALLOT_WORDS.code}，${VOTE_RECEIPT_WORDS.votedAt(momentWords(votedAt, now))}`}
          end={
            <Button id="ballot-copy" onTap={() => void copyCode(receiptCode)}>
              {VOTE_RECEIPT_WORDS.copy}
            </Button>
          }
        />
      )}
    </Card>
  )
}

/** Why there is no vote for this reader, and the way without it. `level` 2: a phone is bound, 3: a household is. */
export function NoKeyCard({ ballot, level }: { ballot: BallotDetail; level: number }) {
  const isHousehold = KEYED_BY[ballot.electorateKind] === 'household'
  const words = level < 2 ? BALLOT_WORDS.needsPhone : isHousehold && level < 3 ? BALLOT_WORDS.notHome : BALLOT_WORDS.notOnRoll
  return (
    <Card>
      <View id="ballot-no-key" className="h-card">
        {words.title}
      </View>
      <View className="t2 f14">{words.text}</View>
      {'act' in words && (
        <View className="standing-card__act">
          <Button id="ballot-to-identity" kind="ink" size="lg" block onTap={openIdentity}>
            {words.act}
          </Button>
        </View>
      )}
      {ballot.offlineRoute !== '' && <Cell icon="note" title={BALLOT_WORDS.onPaper} detail={ballot.offlineRoute} />}
    </Card>
  )
}

/** Not open: what happens instead, and why it stopped. */
export function WaitingCard({ ballot, phase, now }: { ballot: BallotDetail; phase: Exclude<Phase, 'open' | 'counted'>; now: Instant }) {
  const why = phase === 'stopped' ? [...ballot.steps].reverse().find(({ explanation }) => explanation !== null)?.explanation : null
  return (
    <Card>
      <View id="ballot-waits" className="h-card">
        {BALLOT_WORDS.soon[phase]}
      </View>
      <View className="t2 f14">{BALLOT_WORDS.soonText[phase]}</View>
      {phase === 'soon' && <View className="strong">{BALLOT_WORDS.opens(momentWords(ballot.opensAt, now))}</View>}
      {phase === 'counting' && <View className="t2 f14">{BALLOT_WORDS.papersUntil(endWords(ballot.papersUntil, now))}</View>}
      {why && <View>{why}</View>}
    </Card>
  )
}
