import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { PROPOSE_WORDS } from '@/copy/topics-propose'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { showTopic } from '@/platform/navigation/navigate'
import type { TopicDetail } from '@/shared/contract/topics'
import { SECOND } from '@/shared/domain/time'
import { Button, Card, Icon } from '@/ui'
import { takeTopicStep } from '../api/topic-steps'
import './elder-propose.css'

const UNDO_MS = 30 * SECOND

/** Elder mode, after it was sent: half a minute in which one tap takes it back (design 6). */
export function ElderSent({ topic, onUndone }: { topic: TopicDetail; onUndone: () => void }) {
  const [mayUndo, setMayUndo] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setMayUndo(false), UNDO_MS)
    return () => clearTimeout(timer)
  }, [])
  const undo = useAction(async () => {
    try {
      await takeTopicStep('withdraw', topic, {})
      onUndone()
    } catch (error) {
      tellFailure(error)
    }
  })
  return (
    <Card>
      <View className="row">
        <Icon name="check-circle" filled size={32} />
        <View className="h-page gap">{PROPOSE_WORDS.sentTitle}</View>
      </View>
      <View className="t2">{PROPOSE_WORDS.sentText}</View>
      {mayUndo && (
        <View className="elder-propose__row">
          <Button id="propose-undo" kind="line" size="xl" block busyLabel={undo.isBusy ? PROPOSE_WORDS.undoing : undefined} onTap={() => void undo.run()}>
            {PROPOSE_WORDS.undo}
          </Button>
        </View>
      )}
      <View className="elder-propose__row">
        <Button id="propose-open" kind="ink" size="xl" block onTap={() => showTopic(topic.id)}>
          {PROPOSE_WORDS.sentOpen}
        </Button>
      </View>
    </Card>
  )
}
