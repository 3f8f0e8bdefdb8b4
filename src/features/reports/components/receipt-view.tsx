import { View } from '@tarojs/components'
import { momentWords, spanWords } from '@/copy/clock'
import { SHELL_WORDS } from '@/copy/shell'
import { RECEIPT_WORDS } from '@/copy/reports-receipt'
import { copyText } from '@/platform/clipboard/copy-text'
import { findCategory } from '@/shared/domain/reports/categories'
import { formatReceiptNumber } from '@/shared/domain/reports/receipt-number'
import { HOUR, type Instant, MINUTE, SECOND } from '@/shared/domain/time'
import { Card, ClockLabel, DemoTag, Icon, Note, Pill, press, showToast, TimeBar } from '@/ui'
import type { QueueEntry, Receipt } from '../model/queue-entry'
import { describePhase } from '../model/queue-look'
import './receipt-view.css'

interface ReceiptViewProps {
  entry: QueueEntry
  now: Instant
}

/** Beyond this the report was underway for other reasons than its sender's speed. */
const BOASTABLE = 10 * MINUTE

/** The receipt; without network the same screen with the number of this phone, replaced in place. */
export function ReceiptView({ entry, now }: ReceiptViewProps) {
  const receipt = entry.phase.kind === 'receipted' ? entry.phase.receipt : null
  const isUrgent = findCategory(entry.content.categoryCode)?.priority === 'P0'
  return (
    <View className="receipt" {...{ ariaLive: 'polite' }}>
      <View className="receipt__mark">
        <View className="receipt__check">
          <Icon name="check" size={26} />
        </View>
      </View>
      <View className="h-page">{receipt ? RECEIPT_WORDS.title : RECEIPT_WORDS.kept}</View>
      <View className="t2 receipt__sub">{receipt ? tookWords(entry, receipt) : RECEIPT_WORDS.keptHelp}</View>
      <Card>
        <View className="receipt__card">
          <View className="stackable muted f14">
            <View>{receipt ? RECEIPT_WORDS.number : RECEIPT_WORDS.localNumber}</View>
            {receipt?.isDemo && <DemoTag text={SHELL_WORDS.demo} />}
          </View>
          <Number receipt={receipt} localNumber={entry.localNumber} />
          <View className="hr" />
          {receipt ? <NextStep receipt={receipt} isUrgent={isUrgent} now={now} /> : <Waiting entry={entry} now={now} />}
        </View>
      </Card>
      {receipt && (
        <View className="receipt__card">
          <Note icon="eye" tone="neutral">
            {RECEIPT_WORDS.photosChecked}
          </Note>
        </View>
      )}
    </View>
  )
}

function Number({ receipt, localNumber }: { receipt: Receipt | null; localNumber: string }) {
  if (!receipt) return <View className="num receipt__number">{localNumber}</View>
  const copy = () => void copyText(receipt.number).then((isCopied) => isCopied && showToast(RECEIPT_WORDS.copied))
  return (
    <View id="receipt-number" className="num receipt__number" {...press(copy, { label: `${receipt.number}，${RECEIPT_WORDS.copy}` })}>
      {formatReceiptNumber(receipt.number)}
    </View>
  )
}

function NextStep({ receipt, isUrgent, now }: { receipt: Receipt; isUrgent: boolean; now: Instant }) {
  const { dueAt, receivedAt } = receipt
  return (
    <>
      <View className="stackable">
        <View>
          {RECEIPT_WORDS.goesTo} <View className="receipt__unit">{receipt.communityName}</View>
        </View>
        {isUrgent && (
          <Pill tone="danger" icon="warning-circle">
            {RECEIPT_WORDS.danger}
          </Pill>
        )}
      </View>
      {dueAt === null ? (
        <View className="t2">{RECEIPT_WORDS.acceptSoon}</View>
      ) : (
        <>
          <View className="receipt__due">
            <ClockLabel tone={dueAt - now > HOUR ? 'running' : 'near'} text={RECEIPT_WORDS.acceptBy(momentWords(dueAt, now))} />
            {dueAt > now && <View className="muted f14 gap">{RECEIPT_WORDS.left(spanWords(dueAt - now))}</View>}
          </View>
          <TimeBar share={(now - receivedAt) / Math.max(1, dueAt - receivedAt)} tone="running" />
        </>
      )}
    </>
  )
}

function Waiting({ entry, now }: { entry: QueueEntry; now: Instant }) {
  const look = describePhase(entry.phase, entry.photos.length, now)
  return (
    <View className="stackable">
      <Pill tone={look.tone} icon={look.icon}>
        {look.word}
      </Pill>
      <View className="t2 f14">{look.text}</View>
    </View>
  )
}

function tookWords(entry: QueueEntry, receipt: Receipt): string {
  const took = receipt.receivedAt - entry.content.capturedAt
  // The two clocks are not the same one: a span that cannot be is not told.
  return took >= SECOND && took < BOASTABLE ? RECEIPT_WORDS.took(Math.round(took / SECOND)) : RECEIPT_WORDS.kindOf
}
