import { useState } from 'react'
import { errorSentence } from '@/copy/errors'
import { failureWords } from '@/copy/failure'
import { RIDER_LIST_WORDS } from '@/copy/rider-lists'
import { SHELL_WORDS } from '@/copy/shell'
import { useMe } from '@/features/people/hooks/use-me'
import { ListHistory } from '@/features/riders/components/list-history'
import { ListSummary } from '@/features/riders/components/list-summary'
import { PlatformChips } from '@/features/riders/components/platform-chips'
import { type ListImport, useListImport } from '@/features/riders/hooks/use-list-import'
import { usePagedList } from '@/platform/data/use-paged-list'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import type { Me } from '@/shared/contract/people'
import { listRiderLists, MAX_STATION_NAME } from '@/shared/contract/riders'
import { RIDER_LIST_KEEPERS } from '@/shared/domain/riders/rider-offices'
import type { RiderPlatform } from '@/shared/domain/riders/verification-states'
import { BottomBar, Button, EmptyState, ErrorState, Note, PageShell, showToast, Skeleton, TextField } from '@/ui'

/** 骑手名单: a street brings the lists that the stations gave it. */
export default function RiderListsPage() {
  const mode = useDisplayMode()
  const { place } = usePageParams()
  const { me, error, reload } = useMe()
  const code = place ?? me?.appointments.find(({ role }) => RIDER_LIST_KEEPERS.includes(role))?.place.code
  if (me && code !== undefined) return <Lists me={me} placeCode={code} />
  return (
    <PageShell mode={mode} title={RIDER_LIST_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {me && <EmptyState icon="moped" title={RIDER_LIST_WORDS.notKeeper} text={RIDER_LIST_WORDS.notKeeperText} />}
      {!me && !error && <Skeleton label={RIDER_LIST_WORDS.loading} />}
      {!me && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

function Lists({ me, placeCode }: { me: Me; placeCode: string }) {
  const mode = useDisplayMode()
  const lists = usePagedList(listRiderLists, { placeCode })
  const file = useListImport(placeCode, me.personId, () => void lists.reload())
  const [station, setStation] = useState('')
  const [platform, setPlatform] = useState<RiderPlatform>('meituan')
  const [isChecked, setChecked] = useState(false)
  usePullDown(lists.reload)
  const stationName = station.trim()
  const choose = async () => {
    setChecked(true)
    if (stationName !== '' && [...stationName].length <= MAX_STATION_NAME) await file.choose(stationName, platform)
  }
  const commit = async () => {
    if (!(await file.commit())) return
    file.close()
    setStation('')
    setChecked(false)
    showToast(RIDER_LIST_WORDS.committed, { tone: 'done' })
  }
  return (
    <PageShell
      mode={mode}
      title={RIDER_LIST_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={<Acts file={file} onChoose={() => void choose()} onCommit={() => void commit()} />}
    >
      {file.error && (
        <Note icon="warning-circle" tone="danger">
          {errorSentence(file.error.code, { fields: file.error.fields })}
        </Note>
      )}
      {file.list ? (
        <ListSummary list={file.list} />
      ) : (
        <>
          <Note icon="lock">{RIDER_LIST_WORDS.privacy}</Note>
          <TextField
            id="list-station"
            label={RIDER_LIST_WORDS.station}
            placeholder={RIDER_LIST_WORDS.stationPlaceholder}
            help={RIDER_LIST_WORDS.stationHelp}
            value={station}
            max={MAX_STATION_NAME}
            error={isChecked && stationName === '' ? RIDER_LIST_WORDS.stationEmpty : undefined}
            onChange={setStation}
          />
          <PlatformChips title={RIDER_LIST_WORDS.platform} platform={platform} onChange={setPlatform} />
          <ListHistory lists={lists} onOpen={file.open} />
        </>
      )}
    </PageShell>
  )
}

/** Choose a file; start with the dry run that is on the screen, or leave it. */
function Acts({ file: { list, step, share, close }, onChoose, onCommit }: { file: ListImport; onChoose: () => void; onCommit: () => void }) {
  if (!list) {
    // All of it is there, and the server reads it.
    const busy = share < 1 ? RIDER_LIST_WORDS.uploading(Math.round(share * 100)) : RIDER_LIST_WORDS.reading
    return (
      <BottomBar hint={RIDER_LIST_WORDS.chooseHelp}>
        <Button id="list-choose" kind="ink" size="lg" block busyLabel={step === 'uploading' ? busy : undefined} onTap={onChoose}>
          {RIDER_LIST_WORDS.choose}
        </Button>
      </BottomBar>
    )
  }
  const mayCommit = list.state === 'staged' && list.phones > 0
  return (
    <BottomBar hint={mayCommit ? RIDER_LIST_WORDS.commitHelp : undefined}>
      {mayCommit && (
        <Button id="list-commit" kind="primary" size="lg" block busyLabel={step === 'committing' ? RIDER_LIST_WORDS.committing : undefined} onTap={onCommit}>
          {RIDER_LIST_WORDS.commit}
        </Button>
      )}
      <Button id="list-close" kind={mayCommit ? 'text' : 'ink'} size={mayCommit ? undefined : 'lg'} block onTap={close}>
        {list.state === 'staged' ? RIDER_LIST_WORDS.later : RIDER_LIST_WORDS.others}
      </Button>
    </BottomBar>
  )
}
