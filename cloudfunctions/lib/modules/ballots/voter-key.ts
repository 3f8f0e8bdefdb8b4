import { keyedDigest } from '../../kernel/keyed-digest'

const LENGTH = 32

/** The key of a person in one ballot: nobody is told from it, and in another ballot it is another one. */
export const personKey = (secret: string, ballotId: string, personId: string): string => `p${keyedDigest(secret, 'voter', `${ballotId}|${personId}`).slice(0, LENGTH)}`

/** What stands for a key in commitments and box. */
export const pseudonymOf = (secret: string, ballotId: string, key: string): string => keyedDigest(secret, 'pseudonym', `${ballotId}|${key}`).slice(0, LENGTH)

/** Of a row of the frozen roll, and of the vote of that key. */
export const keyId = (ballotId: string, key: string): string => `${ballotId}:${key}`
