import type { RollDisputeDocument, VoteDocument } from './vote-document'

/** That the person voted, when, and the code: what they chose is told to nobody, not even to them (docs/decisions/015). */
export function showOwnVote(document: object, personId: string): Readonly<Record<string, unknown>> {
  const { label, voterIds, casts } = document as VoteDocument
  const own = casts.filter(({ voter }) => voter !== null && voterIds[voter] === personId)
  const last = own[own.length - 1]
  return { label, votedAt: last?.at ?? null, receiptCode: last?.receiptCode ?? null }
}

export function showOwnDispute(document: object): Readonly<Record<string, unknown>> {
  const { text, at, state, reply } = document as RollDisputeDocument
  return { text, at, state, reply }
}
