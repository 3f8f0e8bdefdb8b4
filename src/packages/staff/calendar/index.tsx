import { View } from '@tarojs/components'
import { useState } from 'react'
import { dateWords } from '@/copy/clock'
import { CALENDAR_WORDS } from '@/copy/configuration'
import { errorSentence } from '@/copy/errors'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { publishCalendar } from '@/features/configuration/api/publish-calendar'
import { CalendarSheet } from '@/features/configuration/components/calendar-sheet'
import { useMe } from '@/features/people/hooks/use-me'
import { now } from '@/platform/clock'
import { useAction } from '@/platform/data/use-action'
import { useOperation } from '@/platform/data/use-operation'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePullDown } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { type ConfigurationOf, listConfigurations } from '@/shared/contract/configuration'
import { HUANGSHI_CALENDAR } from '@/shared/domain/calendar/huangshi-calendar'
import { beijingDate } from '@/shared/domain/time'
import type { AppError } from '@/shared/errors'
import { Button, Card, ErrorState, PageShell, Section, showToast, Skeleton } from '@/ui'

type Calendar = ConfigurationOf<'calendar'>

/** 工作日历: by which days time limits are counted. Anybody may see it; the city admin publishes a year. */
export default function CalendarPage() {
  const mode = useDisplayMode()
  const { me } = useMe()
  const { data, error, reload } = useOperation(listConfigurations, {})
  const [editing, setEditing] = useState<string | null>(null)
  const publish = useAction(async (year: string, current: Calendar | null, document: Calendar['document'], reason: string) => {
    await publishCalendar(year, current?.version ?? 0, document, reason)
    setEditing(null)
    await reload()
    showToast(CALENDAR_WORDS.done, { tone: 'done' })
  })
  usePullDown(reload)

  const published = new Map((data?.items ?? []).flatMap((one) => (one.kind === 'calendar' ? [[one.key, one] as const] : [])))
  const isAdmin = me?.appointments.some(({ role }) => role === 'city-admin') ?? false
  return (
    <PageShell mode={mode} title={CALENDAR_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      <View className="t2 f14">{CALENDAR_WORDS.help}</View>
      {!data && !error && <Skeleton label={CALENDAR_WORDS.loading} />}
      {!data && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
      {data &&
        yearsToShow().map((year) => (
          <Section key={year} title={CALENDAR_WORDS.year(year)}>
            <YearCard year={year} published={published.get(year) ?? null} onEdit={isAdmin ? () => setEditing(year) : undefined} />
          </Section>
        ))}
      {data && !isAdmin && <View className="muted f13">{CALENDAR_WORDS.readOnly}</View>}
      {editing && <Editing year={editing} current={published.get(editing) ?? null} publish={publish} onClose={() => setEditing(null)} />}
    </PageShell>
  )
}

interface EditingProps {
  year: string
  current: Calendar | null
  publish: { run: (year: string, current: Calendar | null, document: Calendar['document'], reason: string) => Promise<unknown>; isBusy: boolean; error: AppError | null }
  onClose: () => void
}

function Editing({ year, current, publish, onClose }: EditingProps) {
  return (
    <CalendarSheet
      key={year}
      open
      year={year}
      current={current}
      isBusy={publish.isBusy}
      problem={publish.error ? errorSentence(publish.error.code) : undefined}
      onPublish={(document, reason) => void publish.run(year, current, document, reason)}
      onClose={onClose}
    />
  )
}

function YearCard({ year, published, onEdit }: { year: string; published: Calendar | null; onEdit?: () => void }) {
  const days = published?.document ?? HUANGSHI_CALENDAR.years[year]
  return (
    <Card>
      <View>{days ? CALENDAR_WORDS.counts(days.holidays.length, days.workdays.length) : CALENDAR_WORDS.none}</View>
      {published && (
        <View className="muted f13">
          {CALENDAR_WORDS.inForce(published.version, dateWords(published.at, now()))} {published.reason}
        </View>
      )}
      {onEdit && (
        <Button id={`calendar-edit-${year}`} kind="text" onTap={onEdit}>
          {days ? CALENDAR_WORDS.correct : CALENDAR_WORDS.edit}
        </Button>
      )}
    </Card>
  )
}

/** This year and the next: the one that is counted by, and the one that has to be published. */
function yearsToShow(): string[] {
  const year = Number(beijingDate(now()).slice(0, 4))
  return [String(year), String(year + 1)]
}
