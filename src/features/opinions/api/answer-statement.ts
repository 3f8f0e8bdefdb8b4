import { call } from '@/platform/cloud/call'
import { answerStatement as operation } from '@/shared/contract/opinions'
import type { InputOf, OutputOf } from '@/shared/contract/operation'

/** Safe to repeat. @throws AppError of opinions.answer */
export function answerStatement(input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  return call(operation, input)
}
