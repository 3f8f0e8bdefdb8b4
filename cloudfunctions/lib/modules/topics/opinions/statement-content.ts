import type { StatementState } from '@/shared/domain/topics/statements'
import { oneOf } from '../../../adapters/database'
import type { ContentKind } from '../../../kernel/moderation/content-kind'
import { findStatement, updateStatement } from './opinions.store'

const HIDDEN: readonly StatementState[] = ['checking', 'held', 'covered']

/** A statement: its words never change, so that what was decided about them stays decided. Anybody who sees it may flag it. */
export const statementContent: ContentKind = {
  name: 'statement',
  isPhoto: false,
  isFlaggable: true,
  async load(id) {
    const statement = await findStatement(id)
    if (!statement) return null
    const { authorId, scopeCode, topicId, words, state } = statement
    const isVisibleTo = (viewer: { personId: string }) => state === 'shown' || authorId === viewer.personId
    return { authorId, placeCode: scopeCode, subject: { type: 'topic', id: topicId }, texts: [words.text], fileIds: [], isVisibleTo }
  },
  show: (id, now) => turn(id, HIDDEN, 'shown', now),
  cover: (id, now) => turn(id, ['shown', 'checking', 'held'], 'covered', now),
}

/** What was taken back stays so. The counts follow with the delivery. */
async function turn(id: string, from: readonly StatementState[], state: StatementState, now: number): Promise<void> {
  await updateStatement(id, { state: oneOf(from) }, { set: { state, checkingSince: null, undeliveredSince: new Date(now) } })
}
