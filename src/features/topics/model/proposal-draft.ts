import * as v from 'valibot'
import { PROPOSE_WORDS } from '@/copy/topics-propose'
import type { InputOf } from '@/shared/contract/operation'
import type { proposeTopic } from '@/shared/contract/topics'
import { characterCount } from '@/shared/domain/characters'
import { BEHALF_KINDS, MAX_TOPIC_TITLE, MAX_TOPIC_WISH } from '@/shared/domain/topics/proposing'

/** What is being proposed, as it is kept on this phone. */
export const ProposalDraft = v.object({
  /** Of the topic that it becomes: sent twice, it is one. */
  id: v.string(),
  title: v.string(),
  wish: v.string(),
  /** Null: all of the community. */
  scopeCode: v.nullable(v.string()),
  concernsRiders: v.boolean(),
  behalfKind: v.nullable(v.picklist(BEHALF_KINDS)),
  behalfName: v.string(),
})
export type ProposalDraft = v.InferOutput<typeof ProposalDraft>

export const STEPS = 3
export type ProposeStep = 1 | 2 | 3

export function freshProposal(id: string): ProposalDraft {
  return { id, title: '', wish: '', scopeCode: null, concernsRiders: false, behalfKind: null, behalfName: '' }
}

export interface ProposalProblems {
  title?: string
  wish?: string
  behalfName?: string
}

/** Pure. What is wrong on a step, by field; empty: one can go on. */
export function proposalProblems({ title, wish, behalfKind, behalfName }: ProposalDraft, step: ProposeStep): ProposalProblems {
  const titleProblem = title.trim() === '' ? PROPOSE_WORDS.whatRequired : longer(title, MAX_TOPIC_TITLE)
  if (step === 1) return compact({ title: titleProblem })
  const nameProblem = behalfKind === 'elder' && behalfName.trim() === '' ? PROPOSE_WORDS.nameRequired : longer(behalfName, 20)
  return compact({ title: step === 3 ? titleProblem : undefined, wish: longer(wish, MAX_TOPIC_WISH), behalfName: nameProblem })
}

export function toProposal(draft: ProposalDraft, communityCode: string): InputOf<typeof proposeTopic> {
  const { id, title, wish, scopeCode, concernsRiders, behalfKind, behalfName } = draft
  return {
    id,
    communityCode,
    scopeCode: scopeCode ?? communityCode,
    title: title.trim(),
    ...(wish.trim() ? { wish: wish.trim() } : {}),
    concernsRiders,
    ...(behalfKind ? { behalf: { kind: behalfKind, ...(behalfKind === 'elder' ? { name: behalfName.trim() } : {}) } } : {}),
  }
}

function longer(text: string, max: number): string | undefined {
  return characterCount(text.trim()) > max ? PROPOSE_WORDS.tooLong(max) : undefined
}

function compact(problems: ProposalProblems): ProposalProblems {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined)) as ProposalProblems
}
