import { call } from '@/platform/cloud/call'
import { refuseContent as operation } from '@/shared/contract/content'
import type { InputOf, OutputOf } from '@/shared/contract/operation'

/** @throws AppError of content.refuse */
export function refuseContent(input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  return call(operation, input)
}
