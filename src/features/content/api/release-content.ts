import { call } from '@/platform/cloud/call'
import { releaseContent as operation } from '@/shared/contract/content'
import type { InputOf, OutputOf } from '@/shared/contract/operation'

/** @throws AppError of content.release */
export function releaseContent(input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  return call(operation, input)
}
