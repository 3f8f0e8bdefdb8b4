import { View } from '@tarojs/components'
import { ACTS_WORDS } from '@/copy/account'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { ActRow } from '@/features/account/components/act-row'
import type { ActAboutMe } from '@/features/account/model/act-sentence'
import { now as readNow } from '@/platform/clock'
import { copyText } from '@/platform/clipboard/copy-text'
import { useOperation } from '@/platform/data/use-operation'
import { usePagedList } from '@/platform/data/use-paged-list'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { useBottomReached, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack, openReport } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { getAuditHead, listAuditAboutMe } from '@/shared/contract/audit'
import { Card, Cell, EmptyState, ErrorState, ListEnd, PageShell, showToast, Skeleton } from '@/ui'

/** As much of a seal as two people compare by eye. */
const SHOWN_OF_HASH = 12

/** What staff did to something of mine, and the seal that shows whether it was changed since. */
export default function ActsAboutMePage() {
  const mode = useDisplayMode()
  const list = usePagedList(listAuditAboutMe, {})
  const { data: seal, reload } = useOperation(getAuditHead, {})
  useBottomReached(() => void list.loadMore())
  usePullDown(() => Promise.all([list.reload(), reload()]))
  const head = seal?.head
  return (
    <PageShell mode={mode} title={ACTS_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {head && (
        <Card>
          <Cell
            id="acts-seal"
            icon="lock"
            title={ACTS_WORDS.seal(head.number, head.hash.slice(0, SHOWN_OF_HASH))}
            detail={ACTS_WORDS.sealHelp}
            onTap={() => void copySeal(`${head.number}:${head.hash}`)}
            end={ACTS_WORDS.copySeal}
          />
        </Card>
      )}
      <Acts list={list} />
    </PageShell>
  )
}

function Acts({ list }: { list: ReturnType<typeof usePagedList<typeof listAuditAboutMe>> }) {
  if (list.items.length === 0) {
    if (list.isLoading) return <Skeleton label={ACTS_WORDS.loading} />
    if (list.error) return <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />
    return <EmptyState icon="eye" title={ACTS_WORDS.emptyTitle} text={ACTS_WORDS.emptyText} />
  }
  const now = readNow()
  return (
    <View>
      <Card>
        {list.items.map((act) => (
          <ActRow key={act.id} act={act} now={now} onOpen={openerOf(act)} />
        ))}
      </Card>
      {list.hasMore ? <Skeleton rows={1} label={ACTS_WORDS.loading} /> : <ListEnd text={ACTS_WORDS.end} />}
    </View>
  )
}

function openerOf({ subject }: ActAboutMe): (() => void) | undefined {
  return subject.type === 'report' ? () => openReport(subject.id) : undefined
}

async function copySeal(text: string): Promise<void> {
  const isCopied = await copyText(text)
  showToast(isCopied ? ACTS_WORDS.copied : ACTS_WORDS.notCopied, { tone: isCopied ? 'done' : 'danger' })
}
