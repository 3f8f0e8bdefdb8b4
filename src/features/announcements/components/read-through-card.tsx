import { View } from '@tarojs/components'
import { WRITE_WORDS } from '@/copy/announcements'
import { Card, classNames, Icon, Section } from '@/ui'
import { CHECK_NAMES, readThrough } from '../model/read-through'
import './write-form.css'

/** 发之前看一遍: one line a question, the answer in words; a mark of its own shape beside the colour. */
export function ReadThroughCard({ text }: { text: string }) {
  const found = readThrough(text)
  const passed = CHECK_NAMES.filter((name) => found[name]).length
  return (
    <Section title={WRITE_WORDS.checks} count={WRITE_WORDS.checksPassed(passed, CHECK_NAMES.length)}>
      <Card>
        {CHECK_NAMES.map((name) => (
          <View key={name} className={classNames('read-through__line', found[name] && 'read-through__line--ok')}>
            <Icon name={found[name] ? 'check-circle' : 'warning-circle'} filled size={20} />
            <View className="read-through__words">{WRITE_WORDS.check[name][found[name] ? 'ok' : 'not']}</View>
          </View>
        ))}
      </Card>
    </Section>
  )
}
