import { View } from '@tarojs/components'
import { MY_VOTES_WORDS as WORDS } from '@/copy/ballots'
import { errorSentence } from '@/copy/errors'
import { Button, Note } from '@/ui'
import { type CheckedReceipt, useReceiptCheck } from '../hooks/use-receipt-check'
import type { ReceiptFinding } from '../model/receipt-check'

const FINDINGS: Readonly<Record<ReceiptFinding, string>> = { proven: WORDS.proven, broken: WORDS.broken, other_root: WORDS.otherRoot }

/** After the count: where in the box the vote lies, and that this phone came to the same root as the notice. */
export function ReceiptCheck({ ballotId, receiptCode }: { ballotId: string; receiptCode: string }) {
  const { checked, check } = useReceiptCheck({ ballotId, receiptCode })
  return (
    <View>
      {checked ? <Finding checked={checked} /> : (
        <Button id={`vote-check-${receiptCode}`} icon="lock" block busyLabel={check.isBusy ? WORDS.checking : undefined} onTap={() => void check.run()}>
          {WORDS.check}
        </Button>
      )}
      {check.error && (
        <Note icon="warning-circle" tone="danger">
          {errorSentence(check.error.code)}
        </Note>
      )}
    </View>
  )
}

function Finding({ checked: { line, of, steps, root, isSuperseded, finding, isPrinted } }: { checked: CheckedReceipt }) {
  return (
    <View>
      <Note icon={finding === 'proven' ? 'check-circle' : 'warning-circle'} tone={finding === 'proven' ? undefined : 'danger'}>
        {finding === 'proven' && !isPrinted ? WORDS.noNotice : FINDINGS[finding]}
      </Note>
      <View className="t2 f14">
        <View>{WORDS.here(line, of)}</View>
        {isSuperseded && <View>{WORDS.superseded}</View>}
        <View>{`${WORDS.steps(steps)}，${WORDS.root(root)}`}</View>
      </View>
    </View>
  )
}
