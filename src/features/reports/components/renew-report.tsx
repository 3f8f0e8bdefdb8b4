import { FORM_WORDS } from '@/copy/reports-form'
import { call } from '@/platform/cloud/call'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { openSubmit } from '@/platform/navigation/navigate'
import { getReport } from '@/shared/contract/reports'
import { Button } from '@/ui'
import { renewDraft } from '../model/renew-draft'

/** 改一改再发: what was not let stand, back on the form with its words and photos. The first one goes on being dealt with. */
export function RenewReport({ reportId }: { reportId: string }) {
  const renew = useAction(async () => {
    try {
      openSubmit(await renewDraft(await call(getReport, { reportId })))
    } catch (error) {
      tellFailure(error)
    }
  })
  return (
    <Button id="report-renew" kind="line" size="lg" block busyLabel={renew.isBusy ? FORM_WORDS.renewing : undefined} onTap={() => void renew.run()}>
      {FORM_WORDS.renew}
    </Button>
  )
}
