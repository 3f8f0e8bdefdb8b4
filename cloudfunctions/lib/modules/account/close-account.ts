import { closeAccount } from '@/shared/contract/account'
import { CLOSING_TAKES } from '@/shared/domain/account'
import { handle } from '../../kernel/handler'
import { setClosing } from '../../kernel/persons.store'

/** Two trips at most. No question is asked and no condition made (网络数据安全管理条例 23). */
export const close = handle(closeAccount, async (_input, context) => {
  const closesAt = context.person.closesAt ?? context.now + CLOSING_TAKES
  await setClosing(context.person.id, new Date(closesAt))
  context.forgetPerson()
  return { closesAt }
})
