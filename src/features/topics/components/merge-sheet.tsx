import { View } from '@tarojs/components'
import { useState } from 'react'
import { failureWords } from '@/copy/failure'
import { MERGE_WORDS, STEP_WORDS, TOPIC_DESK_WORDS } from '@/copy/topics-desk'
import { TOPIC_STATE_NAMES } from '@/copy/topics-state-names'
import { TOPIC_WORDS } from '@/copy/topics-detail'
import { MAX_EXPLANATION, type TopicDetail } from '@/shared/contract/topics'
import type { TopicSummary } from '@/shared/contract/topics-board'
import { characterCount } from '@/shared/domain/characters'
import { Button, ErrorState, OptionRow, Sheet, Skeleton } from '@/ui'
import { useTopics } from '../hooks/use-topics'
import { ReplyField } from './reply-field'
import './sheet-words.css'

interface MergeSheetProps {
  topic: TopicDetail
  /** Shown first. */
  similar: readonly TopicSummary[]
  isBusy: boolean
  onConfirm: (targetId: string, explanation: string | undefined) => void
  onClose: () => void
}

/** Into which of those that go on in the community: the similar ones first. */
export function MergeSheet({ topic, similar, isBusy, onConfirm, onClose }: MergeSheetProps) {
  const list = useTopics(topic.communityCode, 'board', null)
  const [chosen, setChosen] = useState<TopicSummary | null>(null)
  const [words, setWords] = useState('')
  const said = words.trim()
  const problem = characterCount(said) > MAX_EXPLANATION ? TOPIC_WORDS.tooLong(MAX_EXPLANATION) : undefined
  const others = list.items.filter(({ id }) => !similar.some((one) => one.id === id))
  const choices = [...similar, ...others].filter(({ id, isHidden }) => id !== topic.id && !isHidden)
  return (
    <Sheet open title={STEP_WORDS.merge!.title} closeLabel={TOPIC_DESK_WORDS.close} onClose={onClose}>
      <View className="t2 sheet-words">{STEP_WORDS.merge!.text}</View>
      {choices.map((choice) => (
        <OptionRow key={choice.id} id={`merge-${choice.id}`} label={choice.title} detail={TOPIC_STATE_NAMES[choice.state]} chosen={chosen?.id === choice.id} onTap={() => setChosen(choice)} />
      ))}
      {choices.length === 0 && list.isLoading && <Skeleton rows={2} label={TOPIC_DESK_WORDS.loading} />}
      {choices.length === 0 && list.error && <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />}
      {choices.length === 0 && !list.isLoading && !list.error && <View className="t2">{MERGE_WORDS.none}</View>}
      {chosen && <ReplyField step="merge" label={MERGE_WORDS.field} value={words} max={MAX_EXPLANATION} error={problem} onChange={setWords} />}
      <Button id="step-confirm" kind="primary" size="lg" block disabled={!chosen || problem !== undefined} busyLabel={isBusy ? TOPIC_DESK_WORDS.sending : undefined} onTap={() => chosen && onConfirm(chosen.id, said || undefined)}>
        {chosen ? MERGE_WORDS.confirm(chosen.title) : MERGE_WORDS.choose}
      </Button>
    </Sheet>
  )
}
