import type { Work } from '../../kernel/context'
import type { Notice } from '../../kernel/ports'
import { liftFor } from './blocks/lift-block'
import type { ContentDocument, ContentEffect } from './content-document'
import { findFlagsOn, insertStep, updateAtVersion } from './content.store'

const FLAGGERS_TOLD = 100

/** Carries a decision into the thing itself, then tells those concerned. Every part can be done again without effect. */
export async function deliverContent(content: ContentDocument, work: Work): Promise<void> {
  const { _id, outbox } = content
  const colon = _id.indexOf(':')
  const kind = work.ports.content.kind(_id.slice(0, colon))
  // Only the last word counts: an older one may have waited for its delivery meanwhile.
  const last = outbox.flatMap((effect) => (effect.type === 'settle' ? [effect] : [])).at(-1)
  if (last && kind) await (last.isShown ? kind.show(_id.slice(colon + 1), work.now) : kind.cover(_id.slice(colon + 1), work.now))
  if (outbox.some(({ type }) => type === 'liftBlock')) await liftFor(_id, work)
  for (const effect of outbox) if (effect.type === 'step') await insertStep(effect.step)
  await work.ports.audit.record(outbox.flatMap((effect) => (effect.type === 'act' ? [effect.act] : [])))
  const told = await Promise.all(outbox.map((effect) => noticesOf(content, effect)))
  await work.ports.notices.deliver(told.flat(), work)
  // Whoever was asked to look waits no longer once somebody has.
  await work.ports.notices.settle(_id, `content:${_id}:${content.version}:lead`)
  for (const effect of outbox) if (effect.type === 'leadNotice') await work.ports.notices.tellDuty('lead', content.placeCode, effect.notice, work)
  // A step that came in between keeps the list: it is delivered again, and that does no harm.
  await updateAtVersion(_id, content.version, { set: { outbox: [], undeliveredSince: null } })
}

async function noticesOf(content: ContentDocument, effect: ContentEffect): Promise<Notice[]> {
  if (effect.type === 'notice') return [effect.notice]
  if (effect.type !== 'tellFlaggers') return []
  const flags = await findFlagsOn(content._id, new Date(0), FLAGGERS_TOLD)
  return flags.map(({ personId }) => ({
    personId,
    key: effect.key,
    kind: effect.isUpheld ? 'content.flag_upheld' : 'content.flag_kept',
    values: {},
    subject: content.subject,
    waitsForMe: false,
    quiet: 'resident',
  }))
}
