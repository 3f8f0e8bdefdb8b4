/** deliberation.md §1.10, PaperBallot: `denied` somebody of the household says that they did not sign it; `void` a lost slip, its serial counts no more. */
export const PAPER_STATES = ['issued', 'entered', 'disputed', 'verified', 'denied', 'invalid', 'void'] as const
export type PaperState = (typeof PAPER_STATES)[number]

/** A key has one slip at most in one of these: nobody is given a second one. */
export const IN_FORCE_STATES: readonly PaperState[] = ['issued', 'entered', 'disputed', 'verified', 'denied']
/** The count waits for these (§4.4): a second or third pair of eyes, or a teller. */
export const OPEN_PAPER_STATES: readonly PaperState[] = ['entered', 'disputed', 'denied']

/** Why a verified slip is not valid, beyond what a vote can be (ballot.ts). */
export const PAPER_FLAWS = ['unsigned', 'late', 'unclear', 'denied'] as const
export type PaperFlaw = (typeof PAPER_FLAWS)[number]

/** `agree`, `differ` and `decide` are what typing it again leads to (paper-reading.ts). */
export const PAPER_ACTIONS = ['void', 'enter', 'agree', 'differ', 'decide', 'deny', 'uphold', 'revoke'] as const
export type PaperAction = (typeof PAPER_ACTIONS)[number]
