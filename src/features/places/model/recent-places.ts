import * as v from 'valibot'
import { currentPersona } from '@/platform/persona/persona'
import { readStored, writeStored } from '@/platform/storage/storage'

const Recent = v.array(v.object({ code: v.string(), name: v.string() }))
export type RecentPlace = v.InferOutput<typeof Recent>[number]

/** As many as stand above the list without pushing it off the screen. */
const KEPT = 3
/** Of whoever holds the phone: the preview changes persona. */
const storedAs = () => `places.recent.${currentPersona()?.key ?? 'me'}`

/** The communities that were chosen last, the newest first. */
export function recentPlaces(): RecentPlace[] {
  return readStored(storedAs(), Recent) ?? []
}

export function rememberPlace({ code, name }: RecentPlace): void {
  writeStored(storedAs(), [{ code, name }, ...recentPlaces().filter((one) => one.code !== code)].slice(0, KEPT))
}
