import { HOME_WORDS } from '@/copy/home'
import { callPhone } from '@/platform/call-phone'
import { Card, Cell } from '@/ui'

/** Elder mode: the telephone, one tap away. */
export function CallCard() {
  return (
    <Card outlined>
      <Cell id="home-call" icon="phone" title={HOME_WORDS.call} detail={HOME_WORDS.callHelp} onTap={() => void callPhone(HOME_WORDS.callNumber)} />
    </Card>
  )
}
