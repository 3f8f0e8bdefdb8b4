/** The state of a text or an image that others might see. Only `passed` is shown to anybody but its author. */
export type CheckState = 'pending' | 'passed' | 'held' | 'refused'

/** What the platform's check says (C11: by `suggest`, never by the error code). No answer is a verdict of its own. */
export type Verdict = 'pass' | 'review' | 'risky' | 'none'

/**
 * Fails closed: no verdict means held, not published. A person decides on `review`; `risky` text is refused at the door, before it is
 * stored, so that its author can say it otherwise.
 */
export const CHECK_STATE_BY_VERDICT: Readonly<Record<Verdict, CheckState>> = {
  pass: 'passed',
  review: 'held',
  risky: 'refused',
  none: 'held',
}
