import { View } from '@tarojs/components'
import { useState } from 'react'
import { SUPPORT_WORDS, TOPIC_WORDS } from '@/copy/topics-detail'
import type { TopicDetail } from '@/shared/contract/topics'
import type { Instant } from '@/shared/domain/time'
import { Card, press, Sheet, SupportBar } from '@/ui'
import { scopeWords } from '../model/scope-words'
import { lastDayOf } from '../model/topic-clock'
import './support-card.css'

/** How many households stand behind it, how many it takes, and what follows either way (design 4.18). */
export function SupportCard({ topic, now }: { topic: TopicDetail; now: Instant }) {
  const { supports, supportsNeeded, state, scope, clock, mine } = topic
  const [isAsked, setAsked] = useState(false)
  if (supportsNeeded === 0) return null
  const left = Math.max(0, supportsNeeded - supports)
  const isOpen = state === 'SUPPORTING'
  const lastDay = lastDayOf(clock, now)
  const own = mine.find((home) => home.supports)
  return (
    <Card>
      <View className="stackable">
        <View className="h-card">{SUPPORT_WORDS.title}</View>
        {left === 0 ? (
          <View className="strong">{SUPPORT_WORDS.enough(supports)}</View>
        ) : (
          <View className="t2">
            {SUPPORT_WORDS.left} <View className="num support-card__left">{left}</View> {SUPPORT_WORDS.households}
          </View>
        )}
      </View>
      <View className="support-card__bar">
        <SupportBar count={supports} needed={supportsNeeded} state={left === 0 ? 'enough' : isOpen ? 'short' : 'over'} label={SUPPORT_WORDS.label(supports, supportsNeeded)} />
      </View>
      <View className="t2 f14">{SUPPORT_WORDS.have(supports, supportsNeeded, scopeWords(scope))}</View>
      {own && <View className="f14 strong">{SUPPORT_WORDS.mineIn(own.label)}</View>}
      <View id="support-how" className="link f14 support-card__how" {...press(() => setAsked(true))}>
        {SUPPORT_WORDS.how}
      </View>
      {(isOpen || state === 'EXPIRED') && <View className="hr" />}
      {isOpen && clock?.kind === 'support' && lastDay && <View className="t2 f14">{SUPPORT_WORDS.ifEnough(lastDay)}</View>}
      {isOpen && left > 0 && <View className="t2 f14">{SUPPORT_WORDS.ifShort}</View>}
      {state === 'EXPIRED' && <View className="t2 f14">{SUPPORT_WORDS.over(left)}</View>}
      <Sheet open={isAsked} title={SUPPORT_WORDS.howTitle} closeLabel={TOPIC_WORDS.close} onClose={() => setAsked(false)}>
        <View>{SUPPORT_WORDS.howText}</View>
      </Sheet>
    </Card>
  )
}
