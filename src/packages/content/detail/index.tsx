import { CONTENT_WORDS } from '@/copy/content'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { BeginBlock } from '@/features/content/components/begin-block'
import { ContentBar } from '@/features/content/components/content-bar'
import { ContentView } from '@/features/content/components/content-view'
import { useContent } from '@/features/content/hooks/use-content'
import { RenewReport } from '@/features/reports/components/renew-report'
import { now as readNow } from '@/platform/clock'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack, openAnnouncement, openContentRules, openReport } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import type { ContentDetail } from '@/shared/contract/content'
import { Card, Cell, ErrorState, PageShell, Skeleton } from '@/ui'

/** One thing that was held, flagged or taken down: for its author, and for those who decide. */
export default function ContentPage() {
  const mode = useDisplayMode()
  // WeChat hands parameters over as they stand in the address; the id has a colon in it.
  const id = decodeURIComponent(usePageParams().id ?? '')
  const steps = useContent(id)
  const { content, error, reload } = steps
  usePullDown(reload)
  return (
    <PageShell
      mode={mode}
      title={content?.isMine ? CONTENT_WORDS.title.mine : CONTENT_WORDS.title.staff}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={content && (content.canAppeal || content.canDecide) ? <ContentBar content={content} steps={steps} /> : null}
    >
      {content && <ContentView content={content} now={readNow()} />}
      {content && <ContentMore content={content} />}
      {!content && !error && <Skeleton label={CONTENT_WORDS.loading} />}
      {!content && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

/** What goes on from here: another try, the block of its author, the thing itself, the rules. */
function ContentMore({ content: { id, canBlock, subject, isMine, state, texts } }: { content: ContentDetail }) {
  return (
    <>
      {isMine && state === 'removed' && subject.type === 'report' && texts.length > 0 && <RenewReport reportId={subject.id} />}
      {canBlock && <BeginBlock contentId={id} />}
      <Card>
        {subject.type === 'report' && <Cell id="content-thing" icon="camera" title={CONTENT_WORDS.openThing} onTap={() => openReport(subject.id)} />}
        {subject.type === 'announcement' && <Cell id="content-announcement" icon="chat-text" title={CONTENT_WORDS.openAnnouncement} onTap={() => openAnnouncement(subject.id)} />}
        <Cell id="content-rules" icon="chat-text" title={CONTENT_WORDS.rules} onTap={openContentRules} />
      </Card>
    </>
  )
}
