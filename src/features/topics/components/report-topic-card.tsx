import { REPORT_TOPIC_WORDS } from '@/copy/topics-desk'
import { useAction } from '@/platform/data/use-action'
import { tellFailure } from '@/platform/data/tell-failure'
import { openTopic, openTopicDesk } from '@/platform/navigation/navigate'
import { Card, Cell } from '@/ui'
import { draftFrom } from '../api/draft-from'

interface ReportTopicCardProps {
  report: { id: string; communityCode: string; topicId: string | null }
}

/** For those who screen there: a report that is more than a repair becomes a matter of the community, or has become one. */
export function ReportTopicCard({ report: { id, communityCode, topicId } }: ReportTopicCardProps) {
  const draft = useAction(async () => {
    try {
      openTopicDesk((await draftFrom(communityCode, id)).id)
    } catch (error) {
      tellFailure(error)
    }
  })
  return (
    <Card>
      {topicId ? (
        <Cell id="report-open-topic" icon="chats-circle" title={REPORT_TOPIC_WORDS.open} onTap={() => openTopic(topicId)} />
      ) : (
        <Cell id="report-to-topic" icon="chats-circle" title={draft.isBusy ? REPORT_TOPIC_WORDS.drafting : REPORT_TOPIC_WORDS.draft} detail={REPORT_TOPIC_WORDS.help} onTap={() => void draft.run()} />
      )}
    </Card>
  )
}
