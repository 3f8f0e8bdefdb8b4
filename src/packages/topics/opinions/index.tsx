import { View } from '@tarojs/components'
import { useState } from 'react'
import { failureWords } from '@/copy/failure'
import { OPINIONS_WORDS } from '@/copy/opinions'
import { SHELL_WORDS } from '@/copy/shell'
import { FlagEntry } from '@/features/content/components/flag-entry'
import { AnswerBar, PhoneBar } from '@/features/opinions/components/answer-bar'
import { ConsensusView } from '@/features/opinions/components/consensus-view'
import { DeckView } from '@/features/opinions/components/deck-view'
import { ElderAnswerBar } from '@/features/opinions/components/elder-answer-bar'
import { OpinionTable } from '@/features/opinions/components/opinion-table'
import { OwnStatements } from '@/features/opinions/components/own-statements'
import { SaySheet } from '@/features/opinions/components/say-sheet'
import { TabRow } from '@/features/opinions/components/tab-row'
import { type DealtDeck, useDeck } from '@/features/opinions/hooks/use-deck'
import { officesAt } from '@/features/opinions/model/offices'
import { useMe } from '@/features/people/hooks/use-me'
import { now as readNow } from '@/platform/clock'
import { useOperation } from '@/platform/data/use-operation'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { useOnline } from '@/platform/network/use-online'
import { getPicture } from '@/shared/contract/opinions'
import type { Me } from '@/shared/contract/people'
import { getTopic, type TopicDetail } from '@/shared/contract/topics'
import { BottomBar, Button, ErrorState, OfflineLine, PageShell, Pair, Skeleton, useMode } from '@/ui'

type Tab = keyof typeof OPINIONS_WORDS.tabs
/** A phone bound to whoever answers. */
const ANSWERING_LEVEL = 2

/** What people say about one topic: answered card by card, and seen as a whole. */
export default function OpinionsPage() {
  const mode = useDisplayMode()
  const { id = '' } = usePageParams()
  const topic = useOperation(getTopic, { topicId: id })
  const { me } = useMe()
  const deck = useDeck(id)
  const [tab, setTab] = useState<Tab>('deck')
  usePullDown(async () => {
    await Promise.all([topic.reload(), deck.reload()])
  })
  return (
    <PageShell mode={mode} title={OPINIONS_WORDS.title} demoText={topic.data?.isDemo ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back} bottom={<Bottom me={me} deck={deck} tab={tab} onTab={setTab} />}>
      {topic.data && <Loaded topic={topic.data} me={me} deck={deck} tab={tab} onTab={setTab} />}
      {!topic.data && !topic.error && <Skeleton label={OPINIONS_WORDS.loading} />}
      {!topic.data && topic.error && <ErrorState {...failureWords(topic.error)} onRetry={() => void topic.reload()} />}
    </PageShell>
  )
}

interface TabbedProps {
  me: Me | null
  deck: DealtDeck
  tab: Tab
  onTab: (tab: Tab) => void
}

/** Under the thumb: the three answers; in the picture the way back to them, and to the table. */
function Bottom({ me, deck, tab, onTab }: TabbedProps) {
  if (!deck.isOpen || !deck.progress) return null
  if ((me?.level ?? ANSWERING_LEVEL) < ANSWERING_LEVEL) return <PhoneBar />
  if (tab === 'deck') return deck.card && <Answers card={deck.card} deck={deck} />
  const other = tab === 'map' ? 'table' : 'map'
  return (
    <BottomBar>
      <Pair>
        <Button id="opinions-other" size="lg" block onTap={() => onTab(other)}>
          {other === 'table' ? OPINIONS_WORDS.map.toTable : OPINIONS_WORDS.tabs.map}
        </Button>
        <Button id="opinions-to-deck" kind="ink" size="lg" block onTap={() => onTab('deck')}>
          {OPINIONS_WORDS.map.keepOn}
        </Button>
      </Pair>
    </BottomBar>
  )
}

function Answers({ card, deck: { isBusy, answer } }: { card: NonNullable<DealtDeck['card']>; deck: DealtDeck }) {
  const { isElder } = useMode()
  return isElder ? <ElderAnswerBar key={card.id} text={card.text} isBusy={isBusy} onAnswer={answer} /> : <AnswerBar isBusy={isBusy} onAnswer={answer} />
}

function Loaded({ topic, me, deck, tab, onTab }: TabbedProps & { topic: TopicDetail }) {
  const [isSaying, setSaying] = useState(false)
  const isOnline = useOnline()
  const offices = officesAt(me, topic.scope.code)
  const maySay = deck.isOpen && (me?.level ?? 0) >= ANSWERING_LEVEL
  const answerIt = (statementId: string) => {
    deck.want(statementId)
    setSaying(false)
  }
  return (
    <View>
      <View className="h-page">{topic.title}</View>
      <TabRow tabs={OPINIONS_WORDS.tabs} chosen={tab} onChoose={onTab} />
      {!isOnline && <OfflineLine text={OPINIONS_WORDS.offline} />}
      {tab === 'deck' && (
        <DeckView deck={deck} people={topic.people} onSee={() => onTab('map')} onSay={maySay ? () => setSaying(true) : undefined}>
          {deck.card && <FlagEntry contentId={deck.card.contentId} />}
        </DeckView>
      )}
      {tab !== 'deck' && <Seen topic={topic} tab={tab} isOpen={deck.isOpen} answersQuestions={offices.answersQuestions} onKeepOn={() => onTab('deck')} />}
      <SaySheet topicId={topic.id} open={isSaying} speaksForCommunity={offices.speaksForCommunity} onSaid={() => void deck.reload()} onAnswerIt={answerIt} onClose={() => setSaying(false)} />
    </View>
  )
}

interface SeenProps {
  topic: TopicDetail
  tab: Tab
  isOpen: boolean
  answersQuestions: boolean
  onKeepOn: () => void
}

/** Read when it is looked at: each time with the answers given since. */
function Seen({ topic, tab, isOpen, answersQuestions, onKeepOn }: SeenProps) {
  const { data, error, reload } = useOperation(getPicture, { topicId: topic.id })
  usePullDown(reload)
  if (!data) return error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton label={OPINIONS_WORDS.loading} />
  if (tab === 'map') return <ConsensusView topicId={topic.id} picture={data} now={readNow()} answersQuestions={answersQuestions} onKeepOn={onKeepOn} reload={reload} />
  return (
    <View>
      <OpinionTable picture={data} />
      <OwnStatements topicId={topic.id} isOpen={isOpen} />
    </View>
  )
}
