import type { SupportDocument, TopicDocument } from './topic-document'
import { addMerged, findSupportsOf, findTopic, insertSupports, updateTopic } from './topics.store'

const A_PAGE = 100

export const supportId = (topicId: string, householdId: string): string => `${topicId}:${householdId}`

/** Households behind one topic stand behind the other as well, each once, and it shows where they come from. Then the count is that of the facts. Idempotent. */
export async function moveSupports({ _id: fromId, title, stateSince }: TopicDocument, toId: string): Promise<void> {
  await addMerged(toId, { id: fromId, title: title.text, at: stateSince })
  for (let last: string | null = null; ; ) {
    const supports: SupportDocument[] = await findSupportsOf(fromId, last, A_PAGE)
    await insertSupports(supports.map((one) => ({ ...one, _id: supportId(toId, one.householdId), topicId: toId })))
    const final = supports[supports.length - 1]
    if (!final || supports.length < A_PAGE) break
    last = final._id
  }
  await recountSupports(toId)
}

/** The trace of what goes its own way again goes; its households were moved, and stay. Idempotent. */
export async function unmerge(fromId: string, toId: string): Promise<void> {
  const target = await findTopic(toId)
  const rest = target?.mergedFrom.filter(({ id }) => id !== fromId)
  if (rest && rest.length < target!.mergedFrom.length) await updateTopic(toId, { version: target!.version }, { set: { mergedFrom: rest } })
}

/** The count is a cache of the facts (architecture.md, 3). @returns how many there are */
export async function recountSupports(topicId: string): Promise<number> {
  let supports = 0
  for (let last: string | null = null; ; ) {
    const page: SupportDocument[] = await findSupportsOf(topicId, last, A_PAGE)
    supports += page.length
    const final = page[page.length - 1]
    if (!final || page.length < A_PAGE) break
    last = final._id
  }
  await updateTopic(topicId, {}, { set: { supports } })
  return supports
}
