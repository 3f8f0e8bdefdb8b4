import { View } from '@tarojs/components'
import { HOME_TOPIC_WORDS as WORDS } from '@/copy/topics-board'
import { STAGE_WORDS } from '@/copy/topics-state-names'
import { switchToTab } from '@/platform/navigation/navigate'
import type { OutputOf } from '@/shared/contract/operation'
import type { countTopics } from '@/shared/contract/topics-board'
import { Card, Icon, press, Seal, UNSPOKEN } from '@/ui'
import './stages-card.css'

/** How many matters of the community stand at each of the six words (mockup home-resident). Red: where something waits for residents the soonest. */
export function StagesCard({ counts: { stages, isMore, soonest } }: { counts: OutputOf<typeof countTopics> }) {
  const total = stages.reduce((sum, { open }) => sum + open, 0)
  const label = stages.map(({ stage, open }) => WORDS.stage(STAGE_WORDS[stage], open)).join('，')
  return (
    <Card>
      <View id="home-stages" {...press(() => switchToTab('deliberation'), { label: WORDS.label(label) })}>
        <View className="row between">
          <View className="t2">{WORDS.title}</View>
          <View className="row t2 f14">
            <View>{WORDS.all(total, isMore)}</View>
            <Icon name="caret-right" size={14} />
          </View>
        </View>
        <View className="stages-card" {...UNSPOKEN}>
          {stages.map(({ stage, open }) => (
            <View key={stage} className="stages-card__one">
              <Seal character={STAGE_WORDS[stage]} state={soonest[0]?.stage === stage ? 'mine' : 'next'} />
              <View className="num stages-card__count">{open}</View>
            </View>
          ))}
        </View>
      </View>
    </Card>
  )
}
