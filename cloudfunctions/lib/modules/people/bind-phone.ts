import { bindPhone } from '@/shared/contract/people'
import { normalizePhone } from '@/shared/domain/people/phone'
import { AppError } from '@/shared/errors'
import { readPhoneNumber } from '../../adapters/phone-number'
import { handle } from '../../kernel/handler'
import { setPhone } from '../../kernel/persons.store'
import { sealPhone } from '../../kernel/phone-vault'
import { viewMe } from './view-me'

/** L2. The number is sealed before it is stored, and stands in no log and no answer. */
export const bind = handle(bindPhone, async ({ code }, context) => {
  const number = await readPhoneNumber(code)
  const phone = normalizePhone(number)
  if (!phone) throw new AppError('PHONE_CODE_INVALID', { message: 'not a number of this country' })
  const bound = { ...sealPhone(phone, context.settings.phoneSecret), boundAt: new Date(context.now) }
  await setPhone(context.person.id, bound)
  context.forgetPerson()
  return await viewMe({ ...context, person: { ...context.person, phone: bound } })
})
