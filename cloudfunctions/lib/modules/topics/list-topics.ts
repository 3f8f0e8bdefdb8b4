import { findSimilarTopics, getTopic, listWaitingTopics } from '@/shared/contract/topics'
import type { OutputOf } from '@/shared/contract/operation'
import { countTopics, listMyTopics, listTopics, MAX_SOONEST } from '@/shared/contract/topics-board'
import { findSimilar } from '@/shared/domain/text/similarity'
import { TOPIC_LOOKS_ALIKE } from '@/shared/domain/topics/statements'
import { STAGES, STATES_OF_RESIDENTS } from '@/shared/domain/topics/topic-states'
import { AppError } from '@/shared/errors'
import { handle, handleOn, handlePublic } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { placeTree } from '../../kernel/places/places'
import { nobody } from '../../kernel/subject'
import { showTopic } from './show-topic'
import type { TopicRow } from './topic-document'
import { topicKind } from './topic-subject'
import { findOnShelf, findOpenStates, findOwn, findWaiting, type OpenTopic } from './topics.store'
import { summarizeTopic, viewClock } from './view-topic'

/** Of these among a community's open topics similar ones are looked for; nobody reads more. */
const COMPARED = 200
const SIMILAR = 3
/** Beyond so many open topics the counts say that there are more. */
const COUNTED = 500

function requireCommunity(code: string): void {
  if (!placeTree.find(code)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
}

const byShelf = (row: TopicRow) => ({ position: row.shelfOrder, id: row._id })

/** One trip. */
export const list = handlePublic(listTopics, async ({ communityCode, shelf, stage, cursor, limit }, { now }) => {
  requireCommunity(communityCode)
  const { rows, nextCursor } = toPage(await findOnShelf(communityCode, shelf, stage, readCursor(cursor), limit + 1), limit, byShelf)
  return { items: rows.map((row) => summarizeTopic(row, nobody(now))), nextCursor }
})

/** One trip. */
export const similar = handlePublic(findSimilarTopics, async ({ communityCode, title }, { now }) => {
  requireCommunity(communityCode)
  const open = (await findOnShelf(communityCode, 'board', undefined, null, COMPARED)).filter(({ isHidden }) => !isHidden)
  const alike = findSimilar(title, open, (row) => row.title.text, TOPIC_LOOKS_ALIKE).slice(0, SIMILAR)
  return { items: alike.map((row) => summarizeTopic(row, nobody(now))) }
})

/** One trip. */
export const countAt = handlePublic(countTopics, async ({ communityCode }, { now }) => {
  requireCommunity(communityCode)
  const open = await findOpenStates(communityCode, COUNTED + 1)
  const stages = STAGES.map((stage) => {
    const dues = open.slice(0, COUNTED).filter((one) => one.stage === stage).map(({ clock }) => clock?.dueAt?.getTime() ?? null)
    const known = dues.filter((due) => due !== null)
    return { stage, open: dues.length, overdue: known.filter((due) => due < now).length, nextDueAt: known.length > 0 ? Math.min(...known) : null }
  })
  return { stages, isMore: open.length > COUNTED, soonest: soonestOf(open, now) }
})

/** Pure. What residents can do something about while its time runs. */
function soonestOf(open: readonly OpenTopic[], now: number): OutputOf<typeof countTopics>['soonest'] {
  const runs = ({ clock }: OpenTopic) => !clock?.dueAt || clock.dueAt.getTime() > now
  return open
    .filter((topic) => STATES_OF_RESIDENTS.includes(topic.state) && !topic.isHidden && runs(topic))
    .slice(0, MAX_SOONEST)
    .map(({ _id, title, clock, isHidden: _isHidden, ...topic }) => ({ ...topic, id: _id, title: title.text, clock: clock && viewClock(clock, now) }))
}

/** One trip. */
export const listMine = handle(listMyTopics, async ({ cursor, limit }, { person, viewer }) => {
  const rows = await findOwn(person.id, readCursor(cursor), limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.proposedAt.getTime(), id: row._id }))
  return { items: page.rows.map((row) => summarizeTopic(row, viewer)), nextCursor: page.nextCursor }
})

/** One trip. */
export const listWaiting = handle(listWaitingTopics, async ({ placeCode, waits, cursor, limit }, { viewer }) => {
  const rows = await findWaiting(placeCode, waits, readCursor(cursor), limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.waitsOrder, id: row._id }))
  return { items: page.rows.map((row) => ({ ...summarizeTopic(row, viewer), shelf: row.shelf })), nextCursor: page.nextCursor }
})

/** One topic, as much of it as the caller may see. */
export const get = handleOn(topicKind, getTopic, (_input, { subject, viewer, person }) => showTopic(subject.document, viewer, person.homes))
