import { useCallback, useState } from 'react'
import { isQueued } from '@/features/reports/model/report-queue'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { ReceiptScreen } from '../receipt/receipt-screen'
import { FormScreen } from './form-screen'

/**
 * The form, and in its place the receipt: the change must not need the network, which a new page does in a browser. Opened again
 * for a report that was handed over, it is the receipt too.
 */
export default function SubmitPage() {
  const mode = useDisplayMode()
  const { id } = usePageParams()
  const [sentId, setSentId] = useState(() => (id && isQueued(id) ? id : null))
  const showReceipt = useCallback((reportId: string) => setSentId(reportId), [])
  return sentId === null ? <FormScreen mode={mode} draftId={id} onQueued={showReceipt} /> : <ReceiptScreen mode={mode} reportId={sentId} />
}
