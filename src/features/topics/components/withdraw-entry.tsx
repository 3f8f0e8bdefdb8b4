import { useState } from 'react'
import { TOPIC_WORDS } from '@/copy/topics-detail'
import type { TopicDetail } from '@/shared/contract/topics'
import { Card, Cell, ConfirmSheet } from '@/ui'
import { takeTopicStep } from '../api/topic-steps'
import type { TopicChange } from '../hooks/use-topic'

/** The proposer takes it back, until it is announced. */
export function WithdrawEntry({ topic, change }: { topic: TopicDetail; change: TopicChange }) {
  const [isOpen, setOpen] = useState(false)
  if (!topic.actions.includes('withdraw')) return null
  return (
    <>
      <Card>
        <Cell id="topic-withdraw" icon="arrow-counter-clockwise" title={TOPIC_WORDS.withdraw} detail={TOPIC_WORDS.withdrawHelp} onTap={() => setOpen(true)} />
      </Card>
      <ConfirmSheet
        open={isOpen}
        id="topic-withdraw-confirm"
        title={TOPIC_WORDS.withdrawTitle}
        text={TOPIC_WORDS.withdrawText}
        confirm={TOPIC_WORDS.withdraw}
        keep={TOPIC_WORDS.withdrawKeep}
        busyLabel={change.isBusy ? TOPIC_WORDS.withdrawing : undefined}
        onConfirm={() => void change.run(() => takeTopicStep('withdraw', topic, {}), TOPIC_WORDS.withdrawn).then(() => setOpen(false))}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
