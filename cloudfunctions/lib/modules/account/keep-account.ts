import { keepAccount } from '@/shared/contract/account'
import { handle } from '../../kernel/handler'
import { setClosing } from '../../kernel/persons.store'

export const keep = handle(keepAccount, async (_input, context) => {
  await setClosing(context.person.id, null)
  context.forgetPerson()
  return {}
})
