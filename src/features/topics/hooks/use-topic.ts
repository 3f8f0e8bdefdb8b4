import { useChange } from '@/platform/data/use-change'
import { useOperation } from '@/platform/data/use-operation'
import { useReturn } from '@/platform/life-cycle/page-events'
import { getTopic } from '@/shared/contract/topics'

/** One topic, and the steps on it: each answers with what it has become. `onDone`: after a step that got through. */
export function useTopic(topicId: string, onDone?: () => void) {
  const { data: topic, error, reload, replace } = useOperation(getTopic, { topicId })
  const change = useChange({ replace, reload }, onDone)
  useReturn(() => void reload())
  return { topic, error, reload, change }
}
export type TopicChange = ReturnType<typeof useTopic>['change']
