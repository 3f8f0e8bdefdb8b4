import { closeToday, openToday } from '@/shared/contract/stations-desk'
import type { SubjectContext } from '../../kernel/context'
import { handleOn } from '../../kernel/handler'
import { requireSayable } from '../../kernel/require-sayable'
import { showStation } from './show-station'
import type { StationDocument } from './station-document'
import { stationKind } from './station-subject'
import { pushEvidence, updateStation } from './stations.store'

/** Pushes the word of whoever looks after it, with the note of why. */
export async function switchStation(station: StationDocument, kind: 'opened' | 'closed', closedNote: StationDocument['closedNote'], { person, now }: Pick<SubjectContext<StationDocument>, 'person' | 'now'>): Promise<StationDocument> {
  const word = { id: `manager:${now}`, kind, at: new Date(now), personId: person.id, installId: null }
  await updateStation(station._id, {}, { set: { closedNote } })
  await pushEvidence(station, word)
  return { ...station, closedNote, evidence: [...station.evidence, word] }
}

export const open = handleOn(stationKind, openToday, async (_input, context) => await showStation(await switchStation(context.subject.document, 'opened', null, context), context.viewer))

export const close = handleOn(stationKind, closeToday, async ({ reason }, context) => {
  await requireSayable(context.openid, 'reason', reason)
  return await showStation(await switchStation(context.subject.document, 'closed', { reason, at: new Date(context.now) }, context), context.viewer)
})
