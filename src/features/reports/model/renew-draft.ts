import { fetchFile } from '@/platform/files/fetch-file'
import { preparePhoto } from '@/platform/camera/prepare-photo'
import { keepFile } from '@/platform/files/keep-file'
import type { ReportDetail } from '@/shared/contract/reports'
import { newDraft } from './capture-photos'
import { saveDraft } from './draft-store'
import type { PlaceGuess } from './place-guess'
import type { ReportDraft } from './report-draft'

/** Pure. The words, kind and place of a report that was not let stand, on a new form under a new id. */
export function renewedDraft(report: ReportDetail, fresh: ReportDraft): ReportDraft {
  const { categoryCode, communityCode, communityName, landmark, note, location } = report
  const guess: PlaceGuess = location ? { status: 'unresolved', location: { ...location, crs: 'gcj02', source: sourceOf(location.source) } } : { status: 'unavailable' }
  return { ...fresh, categoryCode, guess, chosen: { code: communityCode, name: communityName }, landmark: landmark ?? '', note: note?.text ?? '' }
}

function sourceOf(source: string): 'gps' | 'fuzzy' | 'picked' {
  return source === 'gps' || source === 'fuzzy' ? source : 'picked'
}

/** As above, with its photos, kept on this phone. One that cannot be fetched is left out: the form asks for a photo. @returns the draft's id */
export async function renewDraft(report: ReportDetail): Promise<string> {
  let draft = renewedDraft(report, newDraft())
  for (const { url } of report.before) {
    if (url === null) continue
    try {
      const prepared = await preparePhoto(await fetchFile(url))
      const name = `${draft.id}-${draft.photosTaken}.jpg`
      await keepFile(prepared.path, name)
      draft = { ...draft, photos: [...draft.photos, { name, bytes: prepared.bytes }], photosTaken: draft.photosTaken + 1 }
    } catch {
      continue
    }
  }
  saveDraft(draft)
  return draft.id
}
