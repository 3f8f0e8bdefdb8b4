/** deliberation.md §1.10, PaperBallot: `denied` somebody of the household says that they did not sign it; `void` a lost slip, its serial counts no more. */
export const PAPER_STATES = ['issued', 'entered', 'disputed', 'verified', 'denied', 'invalid', 'void'] as const
export type PaperState = (typeof PAPER_STATES)[number]

/** Why a verified slip is not valid, beyond what a vote can be (ballot.ts). */
export const PAPER_FLAWS = ['unsigned', 'late', 'unclear', 'denied'] as const
export type PaperFlaw = (typeof PAPER_FLAWS)[number]
