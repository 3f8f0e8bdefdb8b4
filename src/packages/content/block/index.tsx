import { BLOCK_WORDS } from '@/copy/blocks'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { BlockBar, hasBlockActs } from '@/features/content/components/block-bar'
import { BlockView } from '@/features/content/components/block-view'
import { useBlock } from '@/features/content/hooks/use-block'
import { now as readNow } from '@/platform/clock'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack, openContent } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { ErrorState, PageShell, Skeleton } from '@/ui'

/** Somebody is kept from publishing: for them, and for those who decide. */
export default function BlockPage() {
  const mode = useDisplayMode()
  // As in the detail of content: the id has a colon in it.
  const id = decodeURIComponent(usePageParams().id ?? '')
  const steps = useBlock(id)
  const { block, error, reload } = steps
  usePullDown(reload)
  return (
    <PageShell
      mode={mode}
      title={BLOCK_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={block && hasBlockActs(block) ? <BlockBar block={block} steps={steps} /> : null}
    >
      {block && <BlockView block={block} now={readNow()} onOpenContent={() => openContent(block.id)} />}
      {!block && !error && <Skeleton label={BLOCK_WORDS.loading} />}
      {!block && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}
