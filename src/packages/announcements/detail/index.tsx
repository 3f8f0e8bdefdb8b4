import { useState } from 'react'
import { ANNOUNCEMENTS_WORDS, WITHDRAWAL_WORDS, WRITE_WORDS } from '@/copy/announcements'
import { errorSentence } from '@/copy/errors'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { withdrawAnnouncement } from '@/features/announcements/api/withdraw-announcement'
import { AnnouncementView } from '@/features/announcements/components/announcement-view'
import { publishesAt } from '@/features/announcements/model/publishing-place'
import { FlagEntry } from '@/features/content/components/flag-entry'
import { useMe } from '@/features/people/hooks/use-me'
import { now as readNow } from '@/platform/clock'
import { useAction } from '@/platform/data/use-action'
import { useOperation } from '@/platform/data/use-operation'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { type Announcement, getAnnouncement, WITHDRAWAL_REASONS } from '@/shared/contract/announcements'
import type { Me } from '@/shared/contract/people'
import { Button, ErrorState, Note, PageShell, ReasonSheet, showToast, Skeleton } from '@/ui'

/** One announcement, for anybody with the link; whoever publishes there can take it back. */
export default function AnnouncementPage() {
  const mode = useDisplayMode()
  const { id = '' } = usePageParams()
  const { data, error, reload, replace } = useOperation(getAnnouncement, { announcementId: id })
  const { me } = useMe()
  usePullDown(reload)
  return (
    <PageShell mode={mode} title={ANNOUNCEMENTS_WORDS.title} demoText={data?.isDemo ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {data && <AnnouncementView announcement={data} now={readNow()} />}
      {data?.state === 'PUBLISHED' && me && <Acts announcement={data} me={me} onWithdrawn={replace} />}
      {!data && !error && <Skeleton label={ANNOUNCEMENTS_WORDS.loading} />}
      {!data && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

interface ActsProps {
  announcement: Announcement
  onWithdrawn: (announcement: Announcement) => void
}

/** Whoever publishes there takes it back; anybody else may say that it should not stand. */
function Acts({ announcement, me, onWithdrawn }: ActsProps & { me: Me }) {
  if (publishesAt(me.appointments, announcement.place.code)) return <Withdrawal announcement={announcement} onWithdrawn={onWithdrawn} />
  return announcement.isHidden ? null : <FlagEntry contentId={`announcement:${announcement.id}`} />
}

function Withdrawal({ announcement, onWithdrawn }: ActsProps) {
  const [isOpen, setOpen] = useState(false)
  const { run, isBusy, error } = useAction(async (reasonCode: (typeof WITHDRAWAL_REASONS)[number]) => {
    const withdrawn = await withdrawAnnouncement({ announcementId: announcement.id, version: announcement.version, reasonCode })
    showToast(WRITE_WORDS.withdrawn)
    onWithdrawn(withdrawn)
  })
  return (
    <>
      {error && (
        <Note icon="warning-circle" tone="danger">
          {errorSentence(error.code)}
        </Note>
      )}
      <Button id="announcement-withdraw" kind="text" block onTap={() => setOpen(true)}>
        {WRITE_WORDS.withdraw}
      </Button>
      <ReasonSheet
        open={isOpen}
        id="withdraw"
        title={WRITE_WORDS.withdrawTitle}
        text={WRITE_WORDS.withdrawText}
        reasons={WITHDRAWAL_REASONS}
        words={WITHDRAWAL_WORDS}
        confirm={WRITE_WORDS.withdrawConfirm}
        kind="danger"
        closeLabel={WRITE_WORDS.close}
        busyLabel={isBusy ? WRITE_WORDS.withdrawing : undefined}
        onConfirm={(reason) => void run(reason)}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
