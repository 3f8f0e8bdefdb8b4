import { call } from '@/platform/cloud/call'
import { openContentPhotos as operation } from '@/shared/contract/content'
import type { InputOf, OutputOf } from '@/shared/contract/operation'

/** @throws AppError of content.openPhotos */
export function openPhotos(input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  return call(operation, input)
}
