import { call } from '@/platform/cloud/call'
import { liftBlock as operation } from '@/shared/contract/blocks'
import type { InputOf, OutputOf } from '@/shared/contract/operation'

/** @throws AppError of blocks.lift */
export function liftBlock(input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  return call(operation, input)
}
