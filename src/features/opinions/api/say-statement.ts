import { call } from '@/platform/cloud/call'
import { sayStatement as operation } from '@/shared/contract/opinions'
import type { InputOf, OutputOf } from '@/shared/contract/operation'

/** Safe to repeat. @throws AppError of opinions.say */
export function sayStatement(input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  return call(operation, input)
}
