import type { Work } from '../../../kernel/context'
import { deliveryJob } from '../../../kernel/delivery-job'
import { findPerson, setBlocks } from '../../../kernel/persons.store'
import type { BlockDocument } from './block-document'
import { findBlocksOf, findUndelivered, updateAtVersion } from './blocks.store'

const BLOCKS_OF_ONE = 50
const ATTEMPTS = 5
const PER_RUN = 100

/** Brings a step to where it belongs: the person's document, the log of acts, the messages. Doing it again does no harm. */
export async function deliverBlock(block: BlockDocument, work: Work): Promise<void> {
  const { _id, version, outbox, state, placeCode } = block
  await refreshBlocks(block.personId, work.now)
  await work.ports.audit.record(outbox.flatMap((effect) => (effect.type === 'act' ? [effect.act] : [])))
  // Who was asked to look waits no longer once somebody has.
  await work.ports.notices.settle(_id, `block:${_id}:${version}:lead`)
  await work.ports.notices.deliver(outbox.flatMap((effect) => (effect.type === 'notice' ? [effect.notice] : [])), work)
  for (const effect of outbox) {
    if (effect.type !== 'dutyNotice') continue
    const waitsForMe = state === 'appealed' && effect.notice.key === `block:${_id}:${version}:lead`
    await work.ports.notices.tellDuty(effect.duty, placeCode, { ...effect.notice, waitsForMe }, work)
  }
  // A step taken meanwhile keeps the list: it is delivered again.
  await updateAtVersion(_id, version, { set: { outbox: [], undeliveredSince: null } })
}

/** Best effort in a call; what is left the clock does within a minute. */
export async function deliverSoon(block: BlockDocument, work: Work): Promise<void> {
  try {
    await deliverBlock(block, work)
  } catch (error) {
    work.log.error('delivery postponed', { blockId: block._id }, error)
  }
}

/** What the router reads is what the blocks say, whoever writes it last: nobody writes over what was written since they read. */
async function refreshBlocks(personId: string, now: number): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const person = await findPerson(personId)
    if (!person) return
    const blocks = (await findBlocksOf(personId, now, BLOCKS_OF_ONE)).map(({ _id, placeCode, reasonCode, endsAt }) => ({ blockId: _id, placeCode, reasonCode, endsAt: endsAt.getTime() }))
    if (JSON.stringify(blocks) === JSON.stringify(person.blocks) || (await setBlocks(personId, blocks, person.blocksWrites))) return
  }
  throw new Error('the blocks of a person are written without end')
}

/** For steps whose own delivery did not come through. */
export const deliverBlocks = deliveryJob({
  name: 'blocks.deliver',
  perRun: PER_RUN,
  find: findUndelivered,
  deliver: deliverBlock,
  moveBack: ({ _id, version }, now) => updateAtVersion(_id, version, { set: { undeliveredSince: now } }),
})
