import { call } from '@/platform/cloud/call'
import { flagContent as operation } from '@/shared/contract/content'
import type { InputOf, OutputOf } from '@/shared/contract/operation'

/** @throws AppError of content.flag */
export function flagContent(input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  return call(operation, input)
}
