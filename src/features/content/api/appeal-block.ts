import { call } from '@/platform/cloud/call'
import { appealBlock as operation } from '@/shared/contract/blocks'
import type { InputOf, OutputOf } from '@/shared/contract/operation'

/** @throws AppError of blocks.appeal */
export function appealBlock(input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  return call(operation, input)
}
