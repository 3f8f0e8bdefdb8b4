import { useCallback } from 'react'
import { failureWords } from '@/copy/failure'
import { POSTER_WORDS } from '@/copy/posters'
import { SHELL_WORDS } from '@/copy/shell'
import { TOPIC_POSTER_WORDS } from '@/copy/topics-poster'
import { PosterScreen } from '@/features/posters/components/poster-screen'
import { topicPoster } from '@/features/topics/model/topic-poster'
import { pageCode } from '@/platform/canvas/page-code'
import { now } from '@/platform/clock'
import { call } from '@/platform/cloud/call'
import { useOperation } from '@/platform/data/use-operation'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { listChildPlaces } from '@/shared/contract/places'
import { getTopic, type TopicDetail } from '@/shared/contract/topics'
import { drawTopicCode } from '@/shared/contract/topics-board'
import { type DisplayMode, ErrorState, PageShell, Skeleton } from '@/ui'
import type { SheetName } from '@/ui/poster/poster-sheets'

/** A topic as a picture, to be sent to a group or hung up where people pass. */
export default function TopicPosterPage() {
  const mode = useDisplayMode()
  const { id = '' } = usePageParams()
  const { data: topic, error, reload } = useOperation(getTopic, { topicId: id })
  if (topic) return <OfTopic topic={topic} mode={mode} />
  return (
    <PageShell mode={mode} title={POSTER_WORDS.title} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton label={POSTER_WORDS.loading} />}
    </PageShell>
  )
}

function OfTopic({ topic, mode }: { topic: TopicDetail; mode: DisplayMode }) {
  const { data: found, error, reload } = useOperation(listChildPlaces, { placeCode: topic.communityCode })
  const mark = topic.isDemo ? SHELL_WORDS.demo : null
  const communityName = found?.place.name ?? ''
  const makePoster = useCallback(
    (sheet: SheetName, hasCode: boolean) => topicPoster(topic, { communityName, mark, now: now(), isShort: sheet === 'large', hasCode }),
    [topic, communityName, mark],
  )
  const fetchCode = useCallback(() => pageCode('topic', topic.id, async () => (await call(drawTopicCode, { topicId: topic.id })).png), [topic.id])
  if (found) return <PosterScreen mode={mode} demoText={mark} makePoster={makePoster} fetchCode={fetchCode} fileName={TOPIC_POSTER_WORDS.fileName} />
  return (
    <PageShell mode={mode} title={POSTER_WORDS.title} demoText={mark} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton label={POSTER_WORDS.loading} />}
    </PageShell>
  )
}
