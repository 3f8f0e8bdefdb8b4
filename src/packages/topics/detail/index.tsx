import { failureWords } from '@/copy/failure'
import { HOME_WORDS } from '@/copy/home'
import { SHELL_WORDS } from '@/copy/shell'
import { TOPIC_WORDS } from '@/copy/topics-detail'
import { TOPIC_POSTER_WORDS } from '@/copy/topics-poster'
import { TOPIC_STATE_WORDS } from '@/copy/topics-states'
import { BallotsOfTopic } from '@/features/ballots/components/ballots-of-topic'
import { FlagEntry } from '@/features/content/components/flag-entry'
import { useMe } from '@/features/people/hooks/use-me'
import { hasTopicActs, TopicBar } from '@/features/topics/components/topic-bar'
import { TopicNotes } from '@/features/topics/components/topic-notes'
import { TopicView } from '@/features/topics/components/topic-view'
import { WithdrawEntry } from '@/features/topics/components/withdraw-entry'
import { type TopicChange, useTopic } from '@/features/topics/hooks/use-topic'
import { topicCard } from '@/features/topics/model/topic-poster'
import { callPhone } from '@/platform/call-phone'
import { paintPoster } from '@/platform/canvas/paint-poster'
import { now as readNow } from '@/platform/clock'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { type ShareCard, usePageParams, usePullDown, useShareCard } from '@/platform/life-cycle/page-events'
import { goBack, openContent, openTopicDesk, openTopicPoster } from '@/platform/navigation/navigate'
import { addressOf } from '@/platform/navigation/routes'
import type { TopicDetail } from '@/shared/contract/topics'
import { DECIDED_KINDS } from '@/shared/domain/topics/classification'
import { STAGES, UNPUBLISHED_STATES } from '@/shared/domain/topics/topic-states'
import { Button, Card, Cell, ErrorState, PageShell, ShareButton, Skeleton, useMode } from '@/ui'
import { PosterCanvas } from '@/ui/poster/poster-canvas'

const CARD_CANVAS_ID = 'topic-card'

/** One topic, for anybody with the link: where it stands, how it came there, and what the reader can do. */
export default function TopicPage() {
  const mode = useDisplayMode()
  const { id = '' } = usePageParams()
  const { topic, error, reload, change } = useTopic(id)
  const { me } = useMe()
  usePullDown(reload)
  useShareCard(topic && isPublic(topic) ? shareCardOf(topic) : null)
  return (
    <PageShell
      mode={mode}
      title={TOPIC_WORDS.title}
      demoText={topic?.isDemo ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={topic && hasTopicActs(topic) ? <TopicBar key={topic.version} topic={topic} now={readNow()} level={me?.level ?? 1} change={change} /> : null}
    >
      {topic && <Loaded topic={topic} change={change} />}
      <PosterCanvas id={CARD_CANVAS_ID} />
      {!topic && !error && <Skeleton label={TOPIC_WORDS.loading} />}
      {!topic && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

function Loaded({ topic, change }: { topic: TopicDetail; change: TopicChange }) {
  const { isElder } = useMode()
  return (
    <>
      <TopicNotes topic={topic} onContent={openContent} />
      <TopicView topic={topic} now={readNow()} change={change} ballots={mayHaveBallots(topic) ? <BallotsOfTopic topicId={topic.id} now={readNow()} /> : null} />
      {isPublic(topic) && <ShareButton id="topic-share">{TOPIC_WORDS.share}</ShareButton>}
      {isPublic(topic) && (
        <Button id="topic-poster" kind="text" size="lg" icon="image" block onTap={() => openTopicPoster(topic.id)}>
          {TOPIC_POSTER_WORDS.open}
        </Button>
      )}
      {(topic.desk || isElder) && (
        <Card>
          {topic.desk && <Cell id="topic-desk" icon="list-checks" title={TOPIC_WORDS.desk} onTap={() => openTopicDesk(topic.id)} />}
          {isElder && <Cell id="topic-ask-help" icon="phone" title={TOPIC_WORDS.askHelp} detail={HOME_WORDS.callHelp} onTap={() => void callPhone(HOME_WORDS.callNumber)} />}
        </Card>
      )}
      <WithdrawEntry topic={topic} change={change} />
      {!topic.isMine && isPublic(topic) && <FlagEntry contentId={`topic:${topic.id}`} />}
    </>
  )
}

function shareCardOf(topic: TopicDetail): ShareCard {
  const { id, title, state, isDemo } = topic
  return {
    title: TOPIC_WORDS.shareTitle(title, TOPIC_STATE_WORDS[state].name),
    path: addressOf('topic', { id }),
    paint: async () => (await paintPoster(CARD_CANVAS_ID, topicCard(topic, { mark: isDemo ? SHELL_WORDS.demo : null, now: readNow() }), { sheet: 'card', code: null })).path,
  }
}

/** It comes to a vote, or has: nothing is asked for of the others. */
function mayHaveBallots({ kind, stage }: TopicDetail): boolean {
  return kind !== null && DECIDED_KINDS.includes(kind) && STAGES.indexOf(stage) >= STAGES.indexOf('decide')
}

/** What others see too, and may be sent to them. */
function isPublic({ state, isHidden }: TopicDetail): boolean {
  return !isHidden && !UNPUBLISHED_STATES.includes(state)
}
