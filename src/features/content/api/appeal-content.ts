import { call } from '@/platform/cloud/call'
import { appealContent as operation } from '@/shared/contract/content'
import type { InputOf, OutputOf } from '@/shared/contract/operation'

/** @throws AppError of content.appeal */
export function appealContent(input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  return call(operation, input)
}
