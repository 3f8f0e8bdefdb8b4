import { PILE_WORDS, type Pile } from '@/copy/staff'
import { TOPIC_DESK_WORDS } from '@/copy/topics-desk'
import { type InboxRow, type InboxSource, readingOf } from '@/features/staff/model/inbox-row'
import { useWaitingTopics } from '@/features/topics/hooks/use-waiting-topics'
import { deskFact, deskTitle } from '@/features/topics/model/desk-facts'
import { readTopicClock } from '@/features/topics/model/topic-clock'
import { now as readNow } from '@/platform/clock'
import { openTopic, openTopicDesk, openTopicStages } from '@/platform/navigation/navigate'

/** Topics that wait for those who screen, or for the street above them, as rows of the inbox. */
export function useTopicSource(communityCode: string, pile: Pile): InboxSource {
  const list = useWaitingTopics(communityCode, pile === 'appeals' ? 'arbiter' : 'screener')
  const now = readNow()
  const rows = list.items.map((topic): InboxRow => {
    const clock = readTopicClock(topic.clock, now)
    return {
      key: topic.id,
      kind: PILE_WORDS[pile].kind,
      title: deskTitle(topic),
      fact: deskFact(topic),
      clock: clock && { tone: clock.tone, text: clock.text },
      photo: null,
      likely: { id: `queue-likely-${topic.id}`, label: TOPIC_DESK_WORDS.openAct, onTap: () => openTopicDesk(topic.id) },
      other: { id: `queue-more-${topic.id}`, label: TOPIC_DESK_WORDS.lookAct, onTap: () => openTopic(topic.id) },
      onOpen: () => openTopicDesk(topic.id),
    }
  })
  return {
    rows,
    overdue: list.items.filter(({ clock }) => clock?.isOverdue).length,
    placeName: undefined,
    ...readingOf(list),
    more: { id: 'topics-stages', label: TOPIC_DESK_WORDS.stages, onTap: () => openTopicStages(communityCode) },
  }
}
