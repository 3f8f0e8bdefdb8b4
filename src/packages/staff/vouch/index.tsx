import { useRef, useState } from 'react'
import { errorSentence } from '@/copy/errors'
import { RIDER_DESK_WORDS } from '@/copy/riders'
import { SHELL_WORDS } from '@/copy/shell'
import { readCode } from '@/features/appointments/model/read-code'
import { PlatformChips } from '@/features/riders/components/platform-chips'
import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { useAction } from '@/platform/data/use-action'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { random } from '@/platform/random'
import { CANDIDATE_CODE_LENGTH } from '@/shared/contract/appointments'
import { vouchForRider } from '@/shared/contract/riders'
import type { RiderPlatform } from '@/shared/domain/riders/verification-states'
import { createUlid } from '@/shared/domain/ulid'
import { BottomBar, Button, Note, PageShell, showToast, TextField } from '@/ui'

/** 认一位骑手: my word for the rider who stands before me and shows their code. */
export default function VouchPage() {
  const mode = useDisplayMode()
  const { place = '' } = usePageParams()
  const id = useRef<string | null>(null)
  const [typed, setTyped] = useState('')
  const [isChecked, setChecked] = useState(false)
  const [platform, setPlatform] = useState<RiderPlatform>('meituan')
  const code = readCode(typed)
  const vouch = useAction(async () => {
    setChecked(true)
    if (!code) return
    id.current ??= createUlid(now(), random)
    await call(vouchForRider, { id: id.current, placeCode: place, code, platform })
    id.current = null
    setTyped('')
    setChecked(false)
    showToast(RIDER_DESK_WORDS.vouched, { tone: 'done' })
  })
  const problem = vouch.error ? errorSentence(vouch.error.code) : undefined
  return (
    <PageShell
      mode={mode}
      title={RIDER_DESK_WORDS.vouchTitle}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        <BottomBar>
          <Button id="vouch-confirm" kind="primary" size="lg" block busyLabel={vouch.isBusy ? RIDER_DESK_WORDS.busy : undefined} onTap={() => void vouch.run()}>
            {RIDER_DESK_WORDS.vouch}
          </Button>
        </BottomBar>
      }
    >
      <Note icon="info">{RIDER_DESK_WORDS.vouchHelp}</Note>
      <TextField
        id="vouch-code"
        label={RIDER_DESK_WORDS.code}
        placeholder={RIDER_DESK_WORDS.codePlaceholder}
        help={RIDER_DESK_WORDS.codeHelp}
        value={typed}
        max={CANDIDATE_CODE_LENGTH + 1}
        error={isChecked && !code ? RIDER_DESK_WORDS.codeWrong : problem}
        onChange={setTyped}
      />
      <PlatformChips title={RIDER_DESK_WORDS.platform} platform={platform} onChange={setPlatform} />
    </PageShell>
  )
}
