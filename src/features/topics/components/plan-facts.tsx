import { View } from '@tarojs/components'
import { BEARER_WORDS, PLAN_WORDS } from '@/copy/topics-detail'
import type { TopicDetail } from '@/shared/contract/topics'
import './plan-facts.css'

/** What is proposed, what it costs and whom, and how somebody without a telephone takes part; only what was said. */
export function PlanFacts({ plan }: { plan: NonNullable<TopicDetail['plan']> }) {
  const cost = plan.costFen === null ? PLAN_WORDS.unknownCost : plan.costFen === 0 ? PLAN_WORDS.noCost : PLAN_WORDS.money(plan.costFen)
  return (
    <View>
      <Fact name={PLAN_WORDS.background} text={plan.background} />
      {plan.options.length > 0 && (
        <View className="plan-fact">
          <View className="muted f13">{PLAN_WORDS.options}</View>
          {plan.options.map(({ title, isStatusQuo }, index) => (
            <View key={index} className="plan-fact__option">
              {`${index + 1}. ${title}`}
              {isStatusQuo && title !== PLAN_WORDS.statusQuo && `（${PLAN_WORDS.statusQuo}）`}
            </View>
          ))}
        </View>
      )}
      <Fact name={PLAN_WORDS.cost} text={cost} />
      <Fact name={PLAN_WORDS.bearers} text={plan.costFen === 0 ? '' : plan.costBearers.map((bearer) => BEARER_WORDS[bearer]).join('、')} />
      <Fact name={PLAN_WORDS.harm} text={plan.harm} />
      <Fact name={PLAN_WORDS.offline} text={plan.offlineRoute} />
    </View>
  )
}

function Fact({ name, text }: { name: string; text: string }) {
  if (!text) return null
  return (
    <View className="plan-fact">
      <View className="muted f13">{name}</View>
      <View>{text}</View>
    </View>
  )
}
