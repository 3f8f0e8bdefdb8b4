/** What is asked. Options are ids in the order of the announcement; one of them keeps things as they are, where there is one. */
export type Question =
  | { kind: 'consent' }
  /** One option; further choices are the order in which the voter would take the others, and count only in a tie. */
  | { kind: 'single'; options: readonly string[] }
  /** As many as the voter can live with. */
  | { kind: 'approval'; options: readonly string[] }

/** The options of a matter that is agreed to or not. */
export const CONSENT_OPTIONS = ['yes', 'no'] as const

export function optionsOf(question: Question): readonly string[] {
  return question.kind === 'consent' ? CONSENT_OPTIONS : question.options
}

export const CHANNELS = ['online', 'paper'] as const
export type Channel = (typeof CHANNELS)[number]

/** One paper or one tap: what one key said, once. */
export interface CastVote {
  /** Household, person or member: whatever has one vote here. */
  key: string
  channel: Channel
  /** Server time, ms; of a paper when it was entered. */
  castAt: number
  /** On the paper, ms; null: online, or not signed. */
  signedAt: number | null
  /** Option ids, the first choice first; none: left blank, an explicit abstention. */
  choices: readonly string[]
}

/** Stands for the choices of a paper that says nothing that can be counted: no option of any question. */
export const UNCLEAR_CHOICE = 'unclear'

export const VOTE_FLAWS = ['unsigned', 'late', 'unknown_option', 'several', 'twice'] as const
/** Why a paper is not valid: no signature · signed after the close · an option that is none · more than one where one may be chosen · one option twice. */
export type VoteFlaw = (typeof VOTE_FLAWS)[number]

/** Null: valid. A paper that nobody signed says nothing; a blank one abstains. `closedAt` ms. */
export function voteFlaw(question: Question, { channel, signedAt, castAt, choices }: CastVote, closedAt: number): VoteFlaw | null {
  if (channel === 'paper' && signedAt === null) return 'unsigned'
  if ((channel === 'paper' ? signedAt! : castAt) > closedAt) return 'late'
  const options = optionsOf(question)
  if (choices.some((choice) => !options.includes(choice))) return 'unknown_option'
  if (new Set(choices).size < choices.length) return 'twice'
  return question.kind === 'consent' && choices.length > 1 ? 'several' : null
}
