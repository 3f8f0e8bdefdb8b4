import { View } from '@tarojs/components'
import { dateWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { ENGINE_WORDS, KIND_TITLES, SETTINGS_WORDS } from '@/copy/settings'
import { now } from '@/platform/clock'
import { useOperation } from '@/platform/data/use-operation'
import { usePullDown } from '@/platform/life-cycle/page-events'
import { CITY_KEY, type ConfigurationKind, listConfigurations } from '@/shared/contract/configuration'
import { DECISION_ENGINES } from '@/shared/domain/rule-sets/rule-set'
import { Card, Cell, ErrorState, Section, Skeleton } from '@/ui'

interface DocumentListProps {
  onOpen: (kind: ConfigurationKind, key: string) => void
  onCalendar: () => void
}

/** Everything that the city may publish, and which version of it is in force. */
export function DocumentList({ onOpen, onCalendar }: DocumentListProps) {
  const { data, error, reload } = useOperation(listConfigurations, {})
  usePullDown(reload)
  if (!data) return error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton label={SETTINGS_WORDS.loading} />
  const cell = (kind: ConfigurationKind, key: string, title: string) => {
    const found = data.items.find((one) => one.kind === kind && one.key === key)
    const detail = found ? SETTINGS_WORDS.inForce(found.version, dateWords(found.at, now())) : SETTINGS_WORDS.builtIn
    return <Cell key={`${kind}-${key}`} id={`settings-${kind}-${key}`} title={title} detail={detail} onTap={() => onOpen(kind, key)} />
  }
  const years = data.items.filter(({ kind }) => kind === 'calendar').map(({ key }) => key)
  return (
    <View>
      <View className="t2 f14">{SETTINGS_WORDS.help}</View>
      <Section title={SETTINGS_WORDS.everyday}>
        <Card>
          {cell('categories', CITY_KEY, KIND_TITLES.categories)}
          {cell('templates', CITY_KEY, KIND_TITLES.templates)}
        </Card>
      </Section>
      <Section title={KIND_TITLES['rule-set']}>
        <Card>{DECISION_ENGINES.map((engine) => cell('rule-set', engine, ENGINE_WORDS[engine]))}</Card>
      </Section>
      <Section title={KIND_TITLES.calendar}>
        <Card>
          <Cell id="settings-calendar" icon="clock" title={KIND_TITLES.calendar} onTap={onCalendar} />
          {years.map((year) => cell('calendar', year, year))}
        </Card>
      </Section>
    </View>
  )
}
