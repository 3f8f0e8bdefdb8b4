import { View } from '@tarojs/components'
import { OPINIONS_WORDS } from '@/copy/opinions'
import type { Opinion } from '@/shared/contract/opinions'
import { Card, EmptyState, Section } from '@/ui'
import { sortOpinions } from '../model/opinion-lists'
import { GroupMark } from './group-mark'
import type { Picture } from './consensus-view'
import './opinion-table.css'

const WORDS = OPINIONS_WORDS.map

/** The picture without a picture: every statement with all its numbers, in the order of the cards. */
export function OpinionTable({ picture }: { picture: Picture }) {
  const { agreed, contested, unclear, open } = sortOpinions(picture.opinions)
  const rows = [...agreed, ...contested, ...unclear, ...open].filter(({ lane }) => lane === 'opinion')
  if (rows.length === 0) return <EmptyState icon="list-checks" {...(picture.progress.left > 0 ? { title: WORDS.locked(picture.progress.left).title, text: WORDS.locked(picture.progress.left).text } : WORDS.none)} />
  return (
    <Section title={OPINIONS_WORDS.tabs.table}>
      <Card>
        {rows.map((opinion) => (
          <Row key={opinion.id} opinion={opinion} />
        ))}
      </Card>
    </Section>
  )
}

function Row({ opinion: { id, text, all, groups, sides, answer } }: { opinion: Opinion }) {
  return (
    <View id={`row-${id}`} className="opinion-table__row">
      <View className="strong">{text}</View>
      {all ? (
        <View className="opinion-table__cells num">
          <View className="opinion-table__cell">{WORDS.agree(all.agree)}</View>
          <View className="opinion-table__cell">{WORDS.disagree(all.disagree)}</View>
          <View className="opinion-table__cell">{WORDS.pass(all.pass)}</View>
          <View className="opinion-table__cell">{WORDS.seen(all.seen)}</View>
        </View>
      ) : (
        <View className="muted">{WORDS.openText}</View>
      )}
      {groups.some((one) => one !== null) && (
        <View className="opinion-table__cells num">
          {groups.map(
            (one, group) =>
              one && (
                <View key={group} className={`opinion-table__cell opinion-table__cell--group group-hue-${group}`}>
                  <GroupMark group={group} />
                  <View className="opinion-table__share">{WORDS.agree(one.agree)}</View>
                </View>
              ),
          )}
        </View>
      )}
      {sides && (
        <View className="opinion-table__cells num">
          <View className="opinion-table__cell">{`${WORDS.riders} ${WORDS.agree(sides.riders.agree)}`}</View>
          <View className="opinion-table__cell">{`${WORDS.others} ${WORDS.agree(sides.others.agree)}`}</View>
        </View>
      )}
      {answer && <View className="t2">{WORDS.mine(answer)}</View>}
    </View>
  )
}
