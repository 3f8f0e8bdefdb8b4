import { View } from '@tarojs/components'
import { LIST_PROBLEM_WORDS, RIDER_LIST_STATE_WORDS, RIDER_LIST_WORDS } from '@/copy/rider-lists'
import { PLATFORM_WORDS } from '@/copy/riders'
import type { RiderList } from '@/shared/contract/riders'
import { Card, Cell, Note, Pill, Section } from '@/ui'

/** What was found in a list, row by row where a row is not in; of a dry run that nothing has happened yet. */
export function ListSummary({ list }: { list: RiderList }) {
  const { stationName, platform, state, fileName, rows, phones, wrong, wrongCount } = list
  const isStaged = state === 'staged'
  return (
    <>
      <Card>
        <View className="t2 f14">{RIDER_LIST_WORDS.summary(fileName, rows)}</View>
        <View className="stackable">
          <View className="h-card">{isStaged ? RIDER_LIST_WORDS.ready : `${stationName}·${RIDER_LIST_STATE_WORDS[state]}`}</View>
          {isStaged && (
            <Pill tone="neutral" icon="lock">
              {RIDER_LIST_WORDS.untouched}
            </Pill>
          )}
        </View>
        <View className="t2">{`${stationName}·${PLATFORM_WORDS[platform]}`}</View>
        <Cell title={RIDER_LIST_WORDS.phones} end={String(phones)} />
      </Card>
      {isStaged && phones === 0 && (
        <Note tone="danger" icon="warning-circle">
          {RIDER_LIST_WORDS.noPhones}
        </Note>
      )}
      {wrong.length > 0 && (
        <Section title={RIDER_LIST_WORDS.wrong} count={wrongCount}>
          <Card>
            {wrong.map(({ row, problem, cell }) => (
              <Cell key={row} title={RIDER_LIST_WORDS.row(row)} detail={RIDER_LIST_WORDS.wrongRow(LIST_PROBLEM_WORDS[problem], cell)} />
            ))}
          </Card>
          {wrongCount > wrong.length && <View className="t2 f14">{RIDER_LIST_WORDS.onlyFirst(wrong.length)}</View>}
        </Section>
      )}
    </>
  )
}
