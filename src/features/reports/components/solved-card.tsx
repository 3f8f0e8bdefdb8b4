import { View } from '@tarojs/components'
import { spanWords } from '@/copy/clock'
import { HOME_WORDS } from '@/copy/home'
import { categoryShort } from '@/copy/reports-categories'
import { SHELL_WORDS } from '@/copy/shell'
import { openReport } from '@/platform/navigation/navigate'
import type { SolvedReport } from '@/shared/contract/reports'
import { DemoTag, Photo, press } from '@/ui'
import './solved-card.css'

interface SolvedCardProps {
  report: SolvedReport
  /** Beneath the title; how long it took where nothing else is said. */
  detail?: string
}

/** One report that was solved: before, after, how long it took. */
export function SolvedCard({ report, detail }: SolvedCardProps) {
  const { id, landmark, tookMs, before, after, isDemo } = report
  const kind = categoryShort(report.categoryCode)
  const took = spanWords(tookMs)
  const sides = [
    { key: 'before', url: before, label: HOME_WORDS.before },
    { key: 'after', url: after, label: HOME_WORDS.after },
  ]
  return (
    <View id={`solved-${id}`} className="solved__card" {...press(() => openReport(id), { label: HOME_WORDS.solvedLabel(kind, landmark ?? '', took) })}>
      <View className="solved__photos">
        {sides.map(({ key, url, label }) => (
          <View className="solved__side" key={key}>
            <Photo url={url} alt={label} label={label} />
          </View>
        ))}
      </View>
      <View className="solved__words">
        <View className="solved__title">{landmark ? `${landmark}，${kind}` : kind}</View>
        <View className="solved__took num">{detail ?? took}</View>
        {detail !== undefined && isDemo && <DemoTag text={SHELL_WORDS.demo} />}
      </View>
    </View>
  )
}
