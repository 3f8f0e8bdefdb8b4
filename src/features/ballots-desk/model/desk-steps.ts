import type { BallotDetail } from '@/shared/contract/ballots'
import type { BallotAction } from '@/shared/domain/ballots/ballot-states'

/** What an act asks for before it is done. `read`: the words on the sheet; `page`: a page of its own; `extend`: a day and words. */
export type StepForm = 'read' | 'words' | 'page' | 'extend'

/** The acts of offices, the likely one of each state first. What the clock does has no button: nobody closes early, and nobody counts early. */
export const DESK_STEPS = {
  freezeRoll: 'read',
  publishRoll: 'read',
  announce: 'read',
  extend: 'extend',
  configure: 'page',
  thaw: 'words',
  recount: 'words',
  discard: 'words',
  void: 'words',
} as const satisfies Partial<Record<BallotAction, StepForm>>
export type DeskStep = keyof typeof DESK_STEPS

/** What the ballot waits for; the others can be done, and need not be. */
const FORWARD: readonly DeskStep[] = ['freezeRoll', 'publishRoll', 'announce']

/** Acts that take something from everybody; the others can be mended. */
export const DANGEROUS_STEPS: readonly DeskStep[] = ['void', 'discard']

/** Pure. What this office could do now, the likely one first. */
export function deskSteps({ actions }: Pick<BallotDetail, 'actions'>): DeskStep[] {
  return (Object.keys(DESK_STEPS) as DeskStep[]).filter((step) => (actions as readonly string[]).includes(step))
}

/** Pure. The ballot does not go on without this office. */
export function waitsForOffice(ballot: Pick<BallotDetail, 'actions'>): boolean {
  return deskSteps(ballot).some(isForward)
}

export function isForward(step: DeskStep): boolean {
  return FORWARD.includes(step)
}
