import { BLOCK_WORDS } from '@/copy/blocks'
import { SHELL_WORDS } from '@/copy/shell'
import { BlockList } from '@/features/content/components/block-list'
import { now as readNow } from '@/platform/clock'
import { usePagedList } from '@/platform/data/use-paged-list'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { useBottomReached, usePageParams, usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { goBack, openBlock } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { listBlocks } from '@/shared/contract/blocks'
import { PageShell } from '@/ui'

/** Those who may not publish in a community now. */
export default function BlocksPage() {
  const mode = useDisplayMode()
  const { community = '' } = usePageParams()
  const list = usePagedList(listBlocks, { communityCode: community })
  useReturn(() => void list.reload())
  useBottomReached(() => void list.loadMore())
  usePullDown(list.reload)
  return (
    <PageShell mode={mode} title={BLOCK_WORDS.list} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      <BlockList list={list} now={readNow()} onOpen={openBlock} />
    </PageShell>
  )
}
