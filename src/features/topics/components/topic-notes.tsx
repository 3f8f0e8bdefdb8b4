import { TOPIC_WORDS } from '@/copy/topics-detail'
import type { TopicDetail } from '@/shared/contract/topics'
import { Note } from '@/ui'

interface TopicNotesProps {
  topic: TopicDetail
  onContent: (contentId: string) => void
}

/** What binds nobody, and what others cannot see: said before anything else. */
export function TopicNotes({ topic, onContent }: TopicNotesProps) {
  const { contentId, classification } = topic
  return (
    <>
      {topic.isMine && (topic.isHidden || topic.state === 'SEC_HOLD') && (
        <Note icon="eye" tone="clock" action={contentId ? { id: 'topic-content', label: TOPIC_WORDS.openContent, onTap: () => onContent(contentId) } : undefined}>
          {topic.isHidden ? TOPIC_WORDS.hiddenMine : TOPIC_WORDS.heldMine}
        </Note>
      )}
      {!topic.isMine && topic.isHidden && (
        <Note icon="eye" tone="neutral">
          {TOPIC_WORDS.hiddenToOthers}
        </Note>
      )}
      {topic.isConsultation && (
        <Note icon="info" tone="info">
          {classification?.ownersMatter ? TOPIC_WORDS.consultationOwners(classification.ownersMatter) : TOPIC_WORDS.consultationBody}
        </Note>
      )}
    </>
  )
}
