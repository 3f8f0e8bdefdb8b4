import type { Opinion } from '@/shared/contract/opinions'

export interface OpinionLists {
  /** What brings people together, the strongest bridge first. */
  agreed: Opinion[]
  contested: Opinion[]
  /** Many passed, or somebody asked; what has no answer yet first. */
  unclear: Opinion[]
  /** Answered by too few. */
  open: Opinion[]
  /** Opinions whose result the reader may not see yet. */
  hidden: number
}

/** Pure. The picture as lists: what the cards show, and what there is below thirty people. */
export function sortOpinions(opinions: readonly Opinion[]): OpinionLists {
  const told = (verdict: Opinion['verdict']) => opinions.filter((one) => one.lane === 'opinion' && one.verdict === verdict)
  const questions = opinions.filter(({ lane }) => lane === 'question')
  const strength = ({ bridge, all }: Opinion) => bridge ?? all?.agree ?? 0
  return {
    agreed: told('agreed').sort((one, other) => strength(other) - strength(one) || one.saidAt - other.saidAt),
    contested: told('contested').sort((one, other) => strength(one) - strength(other) || one.saidAt - other.saidAt),
    unclear: [...questions.filter(({ reply }) => !reply), ...told('unclear'), ...questions.filter(({ reply }) => reply)],
    open: told('open'),
    hidden: opinions.filter(({ lane, verdict, isMine }) => lane === 'opinion' && verdict === null && !isMine).length,
  }
}
