import { View } from '@tarojs/components'
import { CONTENT_RULES } from '@/copy/content'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { useMe } from '@/features/people/hooks/use-me'
import { now as readNow } from '@/platform/clock'
import { useOperation } from '@/platform/data/use-operation'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { countContent } from '@/shared/contract/content'
import { monthOf } from '@/shared/domain/time'
import { Card, Cell, ErrorState, PageShell, Section, Skeleton } from '@/ui'

const COUNTS = ['held', 'hidden', 'removed', 'restored'] as const

/** The rules, and what was done by them this month (C16). */
export default function ContentRulesPage() {
  const mode = useDisplayMode()
  const { me } = useMe()
  const month = monthOf(readNow())
  return (
    <PageShell mode={mode} title={CONTENT_RULES.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      <Section title={CONTENT_RULES.heading}>
        <Card>
          {CONTENT_RULES.lines.map((line) => (
            <Cell key={line} icon="check" title={line} />
          ))}
        </Card>
      </Section>
      {me && (me.community ? <Counts communityCode={me.community.code} month={month} /> : <View className="muted f14">{CONTENT_RULES.noCommunity}</View>)}
    </PageShell>
  )
}

function Counts({ communityCode, month }: { communityCode: string; month: string }) {
  const { data, error, reload } = useOperation(countContent, { communityCode, month })
  if (!data) return error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton rows={1} label={CONTENT_RULES.loading} />
  return (
    <Section title={CONTENT_RULES.counts(String(Number(month.slice(5))))}>
      <Card>
        <Cell title={CONTENT_RULES.posted} end={CONTENT_RULES.amount(data.posted, data.isMorePosted)} />
        {COUNTS.map((one) => (
          <Cell key={one} title={CONTENT_RULES[one]} end={CONTENT_RULES.amount(data[one], data.isMore)} />
        ))}
      </Card>
    </Section>
  )
}
