import { clockTone, clockWords } from '@/copy/clock'
import { BLOCK_WORDS } from '@/copy/blocks'
import { INBOX_WORDS } from '@/copy/staff'
import { contentFact, contentKindWords, contentTitle } from '@/features/content/model/content-row-facts'
import { type InboxRow, type InboxSource, readingOf } from '@/features/staff/model/inbox-row'
import { now as readNow } from '@/platform/clock'
import { usePagedList } from '@/platform/data/use-paged-list'
import { openAnnouncement, openBlocks, openContent, openReport } from '@/platform/navigation/navigate'
import { type HeldContent, listHeldContent } from '@/shared/contract/content'

/** Words and photos that wait for somebody to decide, as rows of the inbox. */
export function useContentSource(communityCode: string): InboxSource {
  const list = usePagedList(listHeldContent, { communityCode })
  const now = readNow()
  const toRow = (content: HeldContent): InboxRow => ({
    key: content.id,
    kind: contentKindWords(content),
    title: contentTitle(content),
    fact: contentFact(content),
    clock: content.dueAt === null ? null : { tone: clockTone(content.openSince, content.dueAt, now), text: clockWords(content.dueAt, now) },
    photo: null,
    likely: { id: `content-decide-${content.id}`, label: INBOX_WORDS.decide, onTap: () => openContent(content.id) },
    other: { id: `content-thing-${content.id}`, label: INBOX_WORDS.openThing, onTap: () => (content.subject.type === 'announcement' ? openAnnouncement : openReport)(content.subject.id) },
    onOpen: () => openContent(content.id),
  })
  return {
    rows: list.items.map(toRow),
    overdue: list.items.filter(({ dueAt }) => dueAt !== null && dueAt < now).length,
    placeName: list.items[0]?.placeName,
    ...readingOf(list),
    more: { id: 'content-blocks', label: BLOCK_WORDS.list, onTap: () => openBlocks(communityCode) },
  }
}
