import { CANDIDATE_CODE_LENGTH, showCandidateCode } from '@/shared/contract/appointments'
import { MINUTE } from '@/shared/domain/time'
import { BASE32, type RandomSource } from '@/shared/domain/ulid'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { findCodeOf, insertCode } from './candidate-codes.store'

const LASTS = 10 * MINUTE
/** One that ends sooner is not shown again: it has to last until it is typed. */
const LASTS_AT_LEAST = 5 * MINUTE
const TRIES = 3

export const showCode = handle(showCandidateCode, async (_input, { person, now, random }) => {
  const present = await findCodeOf(person.id, new Date(now + LASTS_AT_LEAST))
  if (present) return { code: present._id, expiresAt: present.expiresAt.getTime() }
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const code = newCode(random)
    if (await insertCode({ _id: code, personId: person.id, expiresAt: new Date(now + LASTS) })) return { code, expiresAt: now + LASTS }
  }
  throw new AppError('UNAVAILABLE', { message: 'every code that was drawn is taken' })
})

function newCode(random: RandomSource): string {
  return Array.from({ length: CANDIDATE_CODE_LENGTH }, () => BASE32.charAt(Math.floor(random() * BASE32.length))).join('')
}
