import { View } from '@tarojs/components'
import { HEALTH_ANSWER_WORDS, HEALTH_WORDS, TOPIC_DESK_WORDS } from '@/copy/topics-desk'
import type { TopicDetail } from '@/shared/contract/topics'
import type { HealthAnswer } from '@/shared/domain/topics/health-check'
import { Card, Icon, type IconName, Section, spoken } from '@/ui'
import './health-card.css'

const LOOKS: Readonly<Record<HealthAnswer, { icon: IconName; className: string }>> = {
  passed: { icon: 'check-circle', className: 'health__line--passed' },
  missing: { icon: 'warning', className: 'health__line--missing' },
  stops: { icon: 'warning-octagon', className: 'health__line--stops' },
}

/** One line a question, the answer in words (design 4.21). Nothing before it is classified. */
export function HealthCard({ lines }: { lines: NonNullable<TopicDetail['desk']>['health'] }) {
  if (lines.length === 0) return null
  const passed = lines.filter(({ answer }) => answer === 'passed').length
  return (
    <Section title={TOPIC_DESK_WORDS.health}>
      <Card>
        <View className="muted f13">{TOPIC_DESK_WORDS.healthCount(passed, lines.length)}</View>
        {lines.map(({ question, answer }) => {
          const words = HEALTH_WORDS[question][answer === 'passed' ? 'passed' : 'missing']
          return (
            <View key={question} className={`health__line ${LOOKS[answer].className}`} {...spoken('img', { label: `${HEALTH_ANSWER_WORDS[answer]}：${words}` })}>
              <Icon name={LOOKS[answer].icon} filled size={20} />
              <View className="health__words">{words}</View>
            </View>
          )
        })}
      </Card>
    </Section>
  )
}
