import { View } from '@tarojs/components'
import { useState } from 'react'
import { APPOINTMENTS_WORDS } from '@/copy/appointments'
import { errorSentence } from '@/copy/errors'
import { failureWords } from '@/copy/failure'
import { ROLE_WORDS } from '@/copy/people'
import { SHELL_WORDS } from '@/copy/shell'
import { appointCandidate } from '@/features/appointments/api/appoint-candidate'
import { renewAppointment } from '@/features/appointments/api/renew-appointment'
import { revokeAppointment } from '@/features/appointments/api/revoke-appointment'
import { AppointSheet, type Chosen } from '@/features/appointments/components/appoint-sheet'
import { OfficesCard } from '@/features/appointments/components/offices-card'
import { useMe } from '@/features/people/hooks/use-me'
import { usePlaceChildren } from '@/features/places/hooks/use-place-children'
import { now } from '@/platform/clock'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { usePagedList } from '@/platform/data/use-paged-list'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { useBottomReached, usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { type HeldOffice, listAppointmentsAt } from '@/shared/contract/appointments'
import { rolesToGive } from '@/shared/domain/appointing'
import { DAY } from '@/shared/domain/time'
import { BottomBar, Button, Card, Cell, Chip, ConfirmSheet, ErrorState, PageShell, Section, showToast, Skeleton } from '@/ui'

const RENEWED_FOR = 365 * DAY

/** 任命: who serves at a place, and the places below; the level above gives and takes. */
export default function AppointmentsPage() {
  const mode = useDisplayMode()
  const { me } = useMe()
  const { place: startCode } = usePageParams()
  const tree = usePlaceChildren(startCode)
  const list = usePagedList(listAppointmentsAt, { placeCode: tree.placeCode })
  const [isAppointing, setAppointing] = useState(false)
  const [ending, setEnding] = useState<HeldOffice | null>(null)
  const change = useAction(async (act: () => Promise<void>, done: string) => {
    try {
      await act()
    } catch (cause) {
      tellFailure(cause)
      throw cause
    }
    setAppointing(false)
    setEnding(null)
    await list.reload()
    showToast(done, { tone: 'done' })
  })
  useBottomReached(() => void list.loadMore())
  usePullDown(() => Promise.all([tree.reload(), list.reload()]))

  const held = (me?.appointments ?? []).map(({ role, place, endsAt }) => ({ role, placeCode: place.code, startsAt: 0, endsAt }))
  const roles = rolesToGive(held, tree.placeCode, now())
  const appoint = ({ role, code, name, term }: Chosen) =>
    void change.run(() => appointCandidate({ placeCode: tree.placeCode, role, code, name, endsAt: now() + term }), APPOINTMENTS_WORDS.sheet.done)
  const renew = (office: HeldOffice) => {
    const { personId } = office
    if (personId !== null) void change.run(() => renewAppointment({ ...office, personId }, now() + RENEWED_FOR), APPOINTMENTS_WORDS.renewed)
  }
  return (
    <PageShell
      mode={mode}
      title={APPOINTMENTS_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        <BottomBar hint={roles.length > 0 ? APPOINTMENTS_WORDS.hint : APPOINTMENTS_WORDS.forbidden}>
          {roles.length > 0 && (
            <Button id="appoint-open" kind="ink" size="lg" block icon="user" onTap={() => setAppointing(true)}>
              {APPOINTMENTS_WORDS.appoint}
            </Button>
          )}
        </BottomBar>
      }
    >
      {tree.data && (
        <View className="wrap">
          {[...tree.data.ancestors, tree.data.place].map(({ code, name }) => (
            <Chip key={code} id={`offices-at-${code}`} label={name} on={code === tree.placeCode} onTap={() => tree.open(code)} />
          ))}
        </View>
      )}
      <OfficesCard list={list} placeCode={tree.placeCode} now={now()} isBusy={change.isBusy} onRenew={renew} onRevoke={setEnding} />
      {tree.data && tree.data.children.length > 0 && (
        <Section title={APPOINTMENTS_WORDS.below}>
          <Card>
            {tree.data.children.map(({ code, name }) => (
              <Cell key={code} id={`offices-below-${code}`} title={name} onTap={() => tree.open(code)} />
            ))}
          </Card>
        </Section>
      )}
      {!tree.data && !tree.error && <Skeleton label={APPOINTMENTS_WORDS.loading} />}
      {!tree.data && tree.error && <ErrorState {...failureWords(tree.error)} onRetry={() => void tree.reload()} />}
      <AppointSheet
        open={isAppointing}
        roles={roles}
        isBusy={change.isBusy}
        problem={change.error?.code === 'CANDIDATE_UNKNOWN' ? errorSentence('CANDIDATE_UNKNOWN') : undefined}
        onAppoint={appoint}
        onClose={() => setAppointing(false)}
      />
      <Ending office={ending} isBusy={change.isBusy} onRevoke={(id) => void change.run(() => revokeAppointment(id), APPOINTMENTS_WORDS.revoked)} onClose={() => setEnding(null)} />
    </PageShell>
  )
}

interface EndingProps {
  /** Null: nothing is asked. */
  office: HeldOffice | null
  isBusy: boolean
  onRevoke: (appointmentId: string) => void
  onClose: () => void
}

function Ending({ office, isBusy, onRevoke, onClose }: EndingProps) {
  return (
    <ConfirmSheet
      open={office !== null}
      id="office-revoke-confirm"
      title={office ? APPOINTMENTS_WORDS.revokeTitle(ROLE_WORDS[office.role]) : ''}
      text={APPOINTMENTS_WORDS.revokeText}
      confirm={APPOINTMENTS_WORDS.revokeConfirm}
      keep={APPOINTMENTS_WORDS.keep}
      busyLabel={isBusy ? APPOINTMENTS_WORDS.revoking : undefined}
      onConfirm={() => office && onRevoke(office.id)}
      onClose={onClose}
    />
  )
}
