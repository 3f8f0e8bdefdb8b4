import { call } from '@/platform/cloud/call'
import { beginBlock as operation } from '@/shared/contract/blocks'
import type { InputOf, OutputOf } from '@/shared/contract/operation'

/** @throws AppError of blocks.begin */
export function beginBlock(input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  return call(operation, input)
}
