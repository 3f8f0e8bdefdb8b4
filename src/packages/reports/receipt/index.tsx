import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { ReceiptScreen } from './receipt-screen'

/** The receipt of a report that is, or was lately, on this phone. */
export default function ReceiptPage() {
  const mode = useDisplayMode()
  const { id = '' } = usePageParams()
  return <ReceiptScreen mode={mode} reportId={id} />
}
