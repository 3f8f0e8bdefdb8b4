import { call } from '@/platform/cloud/call'
import { keepBlock as operation } from '@/shared/contract/blocks'
import type { InputOf, OutputOf } from '@/shared/contract/operation'

/** @throws AppError of blocks.keep */
export function keepBlock(input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  return call(operation, input)
}
