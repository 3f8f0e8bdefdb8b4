import { useState } from 'react'
import { call } from '@/platform/cloud/call'
import { useAction } from '@/platform/data/use-action'
import { checkReceipt, getNotice } from '@/shared/contract/ballot-notices'
import { getBallot } from '@/shared/contract/ballots'
import { resultNotice } from '../model/ballot-phase'
import { judgeReceipt, type ReceiptFinding } from '../model/receipt-check'

export interface CheckedReceipt {
  /** From 1. */
  line: number
  of: number
  steps: number
  root: string
  isSuperseded: boolean
  finding: ReceiptFinding
  /** Compared with what a notice prints; otherwise with the box alone. */
  isPrinted: boolean
}

/** 查票在不在: the path of one's own vote is gone along on the phone, up to the root that the notice prints. */
export function useReceiptCheck({ ballotId, receiptCode }: { ballotId: string; receiptCode: string }) {
  const [checked, setChecked] = useState<CheckedReceipt | null>(null)
  const check = useAction(async () => {
    const [answer, ballot] = await Promise.all([call(checkReceipt, { ballotId, receiptCode }), call(getBallot, { ballotId })])
    const notice = resultNotice(ballot)
    const printed = notice ? ((await call(getNotice, { noticeId: notice.id })).certificate?.merkleRoot ?? null) : null
    const { index, of, path, root, isSuperseded } = answer
    setChecked({ line: index + 1, of, steps: path.length, root, isSuperseded, finding: judgeReceipt(answer, receiptCode, printed), isPrinted: printed !== null })
  })
  return { checked, check }
}
