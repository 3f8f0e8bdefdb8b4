import { View } from '@tarojs/components'
import { EXPORT_WORDS, RECORD_KINDS } from '@/copy/account'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import type { ExportedRecord } from '@/features/account/api/read-export'
import { RecordCard } from '@/features/account/components/record-card'
import { useExport } from '@/features/account/hooks/use-export'
import { now as readNow } from '@/platform/clock'
import { useAction } from '@/platform/data/use-action'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { shareTextFile } from '@/platform/files/share-text-file'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { beijingDate } from '@/shared/domain/time'
import { BottomBar, Button, ErrorState, PageShell, Section, showToast, Skeleton } from '@/ui'

/** Everything about me, to read here and to take along as a file. */
export default function ExportPage() {
  const mode = useDisplayMode()
  const { records, count, error, read } = useExport()
  const save = useAction(async (all: readonly ExportedRecord[]) => {
    const isSaved = await shareTextFile(EXPORT_WORDS.fileName(beijingDate(readNow())), JSON.stringify(all, null, 2))
    showToast(isSaved ? EXPORT_WORDS.saved : EXPORT_WORDS.notSaved, { tone: isSaved ? 'done' : 'danger' })
  })
  return (
    <PageShell
      mode={mode}
      title={EXPORT_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        records && (
          <BottomBar hint={EXPORT_WORDS.count(records.length)}>
            <Button id="export-save" kind="ink" size="lg" block icon="tray-arrow-down" busyLabel={save.isBusy ? EXPORT_WORDS.saving : undefined} onTap={() => void save.run(records)}>
              {EXPORT_WORDS.save}
            </Button>
          </BottomBar>
        )
      }
    >
      {!records && !error && <Skeleton label={EXPORT_WORDS.loading(count)} />}
      {error && <ErrorState {...failureWords(error)} onRetry={() => void read()} />}
      {records && <Records records={records} />}
    </PageShell>
  )
}

function Records({ records }: { records: readonly ExportedRecord[] }) {
  const now = readNow()
  const kinds = [...new Set(records.map(({ kind }) => kind))]
  return (
    <View>
      {kinds.map((kind) => {
        const own = records.filter((record) => record.kind === kind)
        return (
          <Section key={kind} title={RECORD_KINDS[kind] ?? kind}>
            {own.map((record, index) => (
              <RecordCard key={index} record={record} now={now} />
            ))}
          </Section>
        )
      })}
    </View>
  )
}
