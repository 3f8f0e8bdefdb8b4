import { momentWords } from '@/copy/clock'
import { errorSentence } from '@/copy/errors'
import { failureWords } from '@/copy/failure'
import { ROLL_STATE_WORDS, ROLL_WORDS } from '@/copy/roll'
import { SHELL_WORDS } from '@/copy/shell'
import { FindingList } from '@/features/households/components/finding-list'
import { RollSummary } from '@/features/households/components/roll-summary'
import { type RollImport, useRollImport } from '@/features/households/hooks/use-roll-import'
import { useMe } from '@/features/people/hooks/use-me'
import { now } from '@/platform/clock'
import { usePagedList } from '@/platform/data/use-paged-list'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack, openDoorCodes, openSearch } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import type { Me } from '@/shared/contract/people'
import { listRollVersions } from '@/shared/contract/roll'
import { BottomBar, Button, Card, Cell, EmptyState, ErrorState, Note, PageShell, Section, showToast, Skeleton } from '@/ui'

/** 户册: import it, hand out its codes, look somebody up. */
export default function RollPage() {
  const mode = useDisplayMode()
  const { community } = usePageParams()
  const { me, error, reload } = useMe()
  const code = community ?? me?.appointments.find(({ role }) => role === 'secretary')?.place.code
  if (me && code !== undefined) return <Roll me={me} communityCode={code} />
  return (
    <PageShell mode={mode} title={ROLL_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {me && <EmptyState icon="house" title={ROLL_WORDS.notSecretary} text={ROLL_WORDS.notSecretaryText} />}
      {!me && !error && <Skeleton label={ROLL_WORDS.loading} />}
      {!me && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

function Roll({ me, communityCode }: { me: Me; communityCode: string }) {
  const mode = useDisplayMode()
  const history = usePagedList(listRollVersions, { communityCode })
  const roll = useRollImport(communityCode, me.personId, () => void history.reload())
  usePullDown(history.reload)
  const { version } = roll
  return (
    <PageShell mode={mode} title={ROLL_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back} bottom={<Acts roll={roll} />}>
      {roll.error && (
        <Note icon="warning-circle" tone="danger">
          {errorSentence(roll.error.code, { fields: roll.error.fields })}
        </Note>
      )}
      {version && <RollSummary version={version} />}
      {version && version.state !== 'reading' && <FindingList key={version.id} version={version} />}
      {!version && (
        <>
          <Card>
            <Cell id="roll-codes" icon="lock" title={ROLL_WORDS.codes} detail={ROLL_WORDS.codesHelp} onTap={() => openDoorCodes(communityCode)} />
            <Cell id="roll-search" icon="eye" title={ROLL_WORDS.search} detail={ROLL_WORDS.searchHelp} onTap={() => openSearch(communityCode)} />
          </Card>
          <History list={history} onOpen={roll.open} />
        </>
      )}
    </PageShell>
  )
}

/** Choose a file, or settle the import that is on the screen. */
function Acts({ roll }: { roll: RollImport }) {
  const { version, step } = roll
  const commit = async () => {
    const settled = await roll.commit()
    if (settled) showToast(settled.state === 'unchanged' ? ROLL_WORDS.unchanged : ROLL_WORDS.committed, { tone: 'done' })
  }
  const discard = async () => {
    if (await roll.discard()) showToast(ROLL_WORDS.discarded)
  }
  if (version?.state === 'ready') {
    return (
      <BottomBar hint={ROLL_WORDS.undecided}>
        <Button id="roll-commit" kind="primary" size="lg" block busyLabel={step === 'committing' ? ROLL_WORDS.committing : undefined} onTap={() => void commit()}>
          {ROLL_WORDS.commit}
        </Button>
        <Button id="roll-discard" kind="text" block onTap={() => void discard()}>
          {ROLL_WORDS.discard}
        </Button>
      </BottomBar>
    )
  }
  const busy = step === 'uploading' ? ROLL_WORDS.uploading(Math.round(roll.share * 100)) : version?.state === 'reading' ? ROLL_WORDS.reading(version.done, version.households) : undefined
  return (
    <BottomBar hint={ROLL_WORDS.chooseHelp}>
      <Button id="roll-choose" kind="ink" size="lg" block busyLabel={busy} onTap={() => void roll.choose()}>
        {ROLL_WORDS.choose}
      </Button>
    </BottomBar>
  )
}

function History({ list, onOpen }: { list: ReturnType<typeof usePagedList<typeof listRollVersions>>; onOpen: RollImport['open'] }) {
  if (list.items.length === 0) {
    if (list.isLoading) return <Skeleton label={ROLL_WORDS.loading} />
    if (list.error) return <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />
    return <EmptyState icon="house" title={ROLL_WORDS.noHistory} text={ROLL_WORDS.chooseHelp} />
  }
  return (
    <Section title={ROLL_WORDS.history}>
      <Card>
        {list.items.map((version) => (
          <Cell
            key={version.id}
            id={`roll-${version.id}`}
            icon={version.state === 'live' ? 'check-circle' : 'clock'}
            title={`${version.fileName}·${ROLL_STATE_WORDS[version.state]}`}
            detail={`${momentWords(version.createdAt, now())}，${ROLL_WORDS.rows(version.rows)}`}
            onTap={() => onOpen(version)}
          />
        ))}
      </Card>
    </Section>
  )
}
