import { RECEIPT_WORDS } from '@/copy/reports-receipt'
import type { TemplateKey } from '@/shared/domain/messages/template-keys'
import { Button, Card, Cell } from '@/ui'
import { useConsent } from '../hooks/use-consent'

/** Asks once for messages by WeChat, at the moment when it makes sense. */
export function ConsentCard({ templates }: { templates: readonly TemplateKey[] }) {
  const consent = useConsent(templates)
  if (consent.answer !== 'open') {
    return (
      <Card>
        <Cell icon="bell" title={consent.answer === 'accepted' ? RECEIPT_WORDS.asked : RECEIPT_WORDS.askRefused} />
      </Card>
    )
  }
  return (
    <Card>
      <Cell
        icon="bell"
        title={RECEIPT_WORDS.askTitle}
        detail={RECEIPT_WORDS.askHelp}
        end={
          <Button id="receipt-consent" busyLabel={consent.isBusy ? RECEIPT_WORDS.askButton : undefined} onTap={consent.ask}>
            {RECEIPT_WORDS.askButton}
          </Button>
        }
      />
    </Card>
  )
}
