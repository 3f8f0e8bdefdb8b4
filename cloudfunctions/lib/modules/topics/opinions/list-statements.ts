import { findSimilarStatements, listMyStatements } from '@/shared/contract/opinions'
import { findSimilar } from '@/shared/domain/text/similarity'
import { LOOKS_ALIKE, STATEMENTS_A_TOPIC, STATEMENTS_IN_ALL } from '@/shared/domain/topics/statements'
import { handleOn } from '../../../kernel/handler'
import { topicKind } from '../topic-subject'
import { findOwnStatements, findShown, findVoice } from './opinions.store'
import { viewStatement } from './view-statement'
import { voiceId } from './voice-id'

const SIMILAR = 3

/** Two trips at once: what is said, and the own answers to it. */
export const similar = handleOn(topicKind, findSimilarStatements, async ({ topicId, text }, { person }) => {
  const [shown, voice] = await Promise.all([findShown(topicId, STATEMENTS_IN_ALL), findVoice(voiceId(topicId, person.id))])
  const alike = findSimilar(text, shown, ({ words }) => words.text, LOOKS_ALIKE).slice(0, SIMILAR)
  return { items: alike.map((one) => viewStatement(one, person.id, voice)) }
})

/** One trip. */
export const listMine = handleOn(topicKind, listMyStatements, async ({ topicId }, { person }) => {
  const own = await findOwnStatements(topicId, person.id, STATEMENTS_A_TOPIC)
  return { items: own.map((one) => viewStatement(one, person.id, undefined)), left: STATEMENTS_A_TOPIC - own.length }
})
