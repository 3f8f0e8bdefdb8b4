import { View } from '@tarojs/components'
import { useState } from 'react'
import { momentWords } from '@/copy/clock'
import { PLAN_WORDS, TOPIC_WORDS } from '@/copy/topics-detail'
import { callPhone } from '@/platform/call-phone'
import type { TopicDetail } from '@/shared/contract/topics'
import type { Instant } from '@/shared/domain/time'
import { Card, Cell, Sheet } from '@/ui'
import { PlanFacts } from './plan-facts'

/** The plan as it was announced, and what it was before it was corrected. */
export function PlanCard({ topic, now }: { topic: TopicDetail; now: Instant }) {
  const { plan, formerPlans } = topic
  const [isOpen, setOpen] = useState(false)
  if (!plan) return null
  return (
    <Card>
      <View className="h-card">{PLAN_WORDS.title}</View>
      <PlanFacts plan={plan} />
      {plan.contactPhone && <Cell id="topic-call" icon="phone" title={PLAN_WORDS.contact} detail={plan.contactPhone} onTap={() => void callPhone(plan.contactPhone)} />}
      {formerPlans.length > 0 && <Cell id="topic-former-plans" icon="note" title={PLAN_WORDS.former(formerPlans.length)} onTap={() => setOpen(true)} />}
      <Sheet open={isOpen} title={PLAN_WORDS.formerTitle} closeLabel={TOPIC_WORDS.close} onClose={() => setOpen(false)}>
        {formerPlans.map((former) => (
          <View key={former.at}>
            <View className="strong">{PLAN_WORDS.formerAt(momentWords(former.at, now))}</View>
            <PlanFacts plan={former.plan} />
            <View className="hr" />
          </View>
        ))}
      </Sheet>
    </Card>
  )
}
