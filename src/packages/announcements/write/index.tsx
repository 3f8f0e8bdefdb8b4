import { useState } from 'react'
import { WRITE_WORDS } from '@/copy/announcements'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { AnnouncementView } from '@/features/announcements/components/announcement-view'
import { WriteForm } from '@/features/announcements/components/write-form'
import { useWriteForm } from '@/features/announcements/hooks/use-write-form'
import { draftProblems, endOf } from '@/features/announcements/model/announcement-draft'
import { publishingOffice } from '@/features/announcements/model/publishing-place'
import { useMe } from '@/features/people/hooks/use-me'
import { now as readNow } from '@/platform/clock'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { goBack, showAnnouncement } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import type { Role } from '@/shared/domain/appointments'
import { BottomBar, Button, type DisplayMode, EmptyState, ErrorState, PageShell, Pair, Sheet, showToast, Skeleton } from '@/ui'

type Office = { role: Role; place: { code: string; name: string } }

/** 发公告: for those who speak for a community or a street; anybody else is told so. */
export default function WriteAnnouncementPage() {
  const mode = useDisplayMode()
  const { id } = usePageParams()
  const { me, error, reload } = useMe()
  const office = publishingOffice(me?.appointments ?? [])
  if (office) return <Writing key={office.place.code} mode={mode} office={office} openedId={id} />
  return (
    <PageShell mode={mode} title={WRITE_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {me && <EmptyState icon="note" title={WRITE_WORDS.notPublisher} text={WRITE_WORDS.notPublisherText} />}
      {!me && !error && <Skeleton label={WRITE_WORDS.loading} />}
      {!me && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

function Writing({ mode, office, openedId }: { mode: DisplayMode; office: Office; openedId: string | undefined }) {
  const form = useWriteForm(office.place, openedId)
  const [isChecked, setChecked] = useState(false)
  const [isPreviewed, setPreviewed] = useState(false)
  const { draft, openError } = form
  const problems = draft ? draftProblems(draft) : {}
  const publish = async () => {
    setChecked(true)
    if (!draft || Object.keys(problems).length > 0) return
    const outcome = await form.publish(draft)
    if (!outcome) return
    showToast(outcome.state === 'CHECKING' ? WRITE_WORDS.waiting : WRITE_WORDS.published)
    if (outcome.state === 'CHECKING') goBack()
    else showAnnouncement(outcome.id)
  }
  return (
    <PageShell
      mode={mode}
      title={WRITE_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        draft ? (
          <BottomBar hint={WRITE_WORDS.hint}>
            <Pair>
              <Button id="announcement-preview" size="lg" block onTap={() => setPreviewed(true)}>
                {WRITE_WORDS.preview}
              </Button>
              <Button id="announcement-publish" kind="primary" size="lg" block busyLabel={form.isPublishing ? WRITE_WORDS.publishing : undefined} onTap={() => void publish()}>
                {WRITE_WORDS.publish(office.place.name)}
              </Button>
            </Pair>
          </BottomBar>
        ) : null
      }
    >
      {draft && <WriteForm draft={draft} form={form} placeName={office.place.name} problems={isChecked ? problems : {}} />}
      {!draft && !openError && <Skeleton label={WRITE_WORDS.loading} />}
      {!draft && openError && <ErrorState {...failureWords(openError)} onRetry={() => void form.reopen()} />}
      <Sheet open={isPreviewed} title={WRITE_WORDS.previewTitle} closeLabel={WRITE_WORDS.close} onClose={() => setPreviewed(false)}>
        {draft && <AnnouncementView announcement={previewOf(draft, office)} now={readNow()} />}
      </Sheet>
    </PageShell>
  )
}

/** As it would stand there if it were published now. */
function previewOf({ id, topic, title, body, days }: NonNullable<ReturnType<typeof useWriteForm>['draft']>, { role, place }: Office) {
  const now = readNow()
  return { id, version: 1, state: 'PUBLISHED' as const, topic, title, body, excerpt: null, place, publishedAs: role, at: now, endsAt: endOf(days, now), withdrawal: null, isHidden: false, isDemo: false }
}
