import { STATEMENTS_IN_ALL } from '@/shared/domain/topics/statements'
import { updateTopic } from '../topics.store'
import { countShown } from './opinions.store'

/** The count in the topic is that of what others see, counted and not added up: whoever comes last has it right. */
export async function countStatements(topicId: string): Promise<void> {
  await updateTopic(topicId, {}, { set: { statements: await countShown(topicId, STATEMENTS_IN_ALL) } })
}
