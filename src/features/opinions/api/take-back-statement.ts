import { call } from '@/platform/cloud/call'
import { takeBackStatement as operation } from '@/shared/contract/opinions'
import type { InputOf, OutputOf } from '@/shared/contract/operation'

/** Safe to repeat. @throws AppError of opinions.takeBack */
export function takeBackStatement(input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  return call(operation, input)
}
