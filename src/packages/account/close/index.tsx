import { View } from '@tarojs/components'
import { CLOSE_WORDS } from '@/copy/account-close'
import { dateWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { closeAccount } from '@/features/account/api/close-account'
import { keepAccount } from '@/features/account/api/keep-account'
import { CloseActs } from '@/features/account/components/close-acts'
import { ClosingFacts } from '@/features/account/components/closing-facts'
import { useMe } from '@/features/people/hooks/use-me'
import { useMyReports } from '@/features/reports/hooks/use-my-reports'
import { now } from '@/platform/clock'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { goBack, openExport } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { OPEN_STATES } from '@/shared/domain/reports/states'
import { BottomBar, ErrorState, Note, PageShell, showToast, Skeleton } from '@/ui'

/** 注销账号: what goes, what stays and why, what is still open; then one act, and seven days to take it back. */
export default function CloseAccountPage() {
  const mode = useDisplayMode()
  const { me, error, reload } = useMe()
  const reports = useMyReports()
  const change = useAction(async (act: () => Promise<unknown>, done?: string) => {
    try {
      await act()
    } catch (cause) {
      tellFailure(cause)
      throw cause
    }
    await reload()
    if (done) showToast(done, { tone: 'done' })
  })
  const open = reports.items.filter(({ state }) => OPEN_STATES.includes(state)).length
  return (
    <PageShell
      mode={mode}
      title={CLOSE_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        me && (
          <BottomBar hint={me.closesAt === null ? CLOSE_WORDS.hint : CLOSE_WORDS.closedText}>
            <CloseActs
              isClosing={me.closesAt !== null}
              isBusy={change.isBusy}
              onClose={() => void change.run(closeAccount)}
              onKeep={() => void change.run(keepAccount, CLOSE_WORDS.kept)}
              onExport={openExport}
            />
          </BottomBar>
        )
      }
    >
      {!me && !error && <Skeleton label={CLOSE_WORDS.loading} />}
      {!me && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
      {me && (
        <>
          {me.closesAt !== null && (
            <Note icon="warning-circle" tone="danger">
              {CLOSE_WORDS.closed(dateWords(me.closesAt, now()))}
            </Note>
          )}
          <View className="h-page">{CLOSE_WORDS.heading}</View>
          <ClosingFacts openReports={open} hasMore={reports.hasMore} hasOffice={me.appointments.length > 0} />
        </>
      )}
    </PageShell>
  )
}
