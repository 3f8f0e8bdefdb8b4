import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { BOARD_WORDS } from '@/copy/topics-board'
import { STAGE_WORDS } from '@/copy/topics-state-names'
import { AppTabBar } from '@/custom-tab-bar/app-tab-bar'
import { BallotTurn } from '@/features/ballots/components/ballot-turn'
import { useWaitingBallots } from '@/features/ballots/hooks/use-waiting-ballots'
import { chooseCommunity } from '@/features/people/api/choose-community'
import { useMe } from '@/features/people/hooks/use-me'
import { type BoardShelf, ShelfChips, StageChips } from '@/features/topics/components/board-chips'
import { MyTopicsTurn } from '@/features/topics/components/my-topics-turn'
import { TopicList } from '@/features/topics/components/topic-list'
import { useMyTopics, useTopicCounts, useTopics } from '@/features/topics/hooks/use-topics'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { useBottomReached, usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { openChoosePlace, openPropose } from '@/platform/navigation/navigate'
import { type PickedPlace, usePickedPlace } from '@/platform/navigation/picked-place'
import { currentPersona } from '@/platform/persona/persona'
import type { Me } from '@/shared/contract/people'
import type { Stage } from '@/shared/domain/topics/topic-states'
import { Button, EmptyState, ErrorState, PageShell, Skeleton, useMode } from '@/ui'
import './index.css'

const PURPOSE = 'deliberation'
const choosePlace = () => openChoosePlace(PURPOSE)

/** 议事: what my community deliberates, the soonest due first, and what of it waits for me. */
export default function DeliberationPage() {
  const mode = useDisplayMode()
  const { me, error, reload } = useMe()
  usePickedPlace(PURPOSE, useCallback(({ code }: PickedPlace) => void chooseCommunity(code).catch(() => reload()), [reload]))
  return (
    <PageShell mode={mode} isTab title={BOARD_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} bottom={me?.community ? <ProposeButton /> : null}>
      {me?.community && <Board me={me} communityCode={me.community.code} />}
      {me && !me.community && <EmptyState icon="map-pin" title={BOARD_WORDS.chooseTitle} text={BOARD_WORDS.chooseText} action={{ label: BOARD_WORDS.chooseButton, onTap: choosePlace }} />}
      {!me && !error && <Skeleton label={BOARD_WORDS.loading} />}
      {!me && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
      <AppTabBar active="deliberation" />
    </PageShell>
  )
}

function Board({ me, communityCode }: { me: Me; communityCode: string }) {
  const [shelf, setShelf] = useState<BoardShelf>('board')
  const [stage, setStage] = useState<Stage | null>(null)
  const counts = useTopicCounts(communityCode)
  const board = useTopics(communityCode, shelf === 'archive' ? 'archive' : 'board', shelf === 'board' ? stage : null)
  const mine = useMyTopics()
  const ballots = useWaitingBallots(me)
  const list = shelf === 'mine' ? mine : board
  const refresh = () => Promise.all([counts.reload(), board.reload(), mine.reload(), ballots.reload()])
  useReturn(() => void refresh())
  useBottomReached(() => void list.loadMore())
  usePullDown(refresh)
  const empty = shelf === 'board' && stage ? BOARD_WORDS.emptyStage(STAGE_WORDS[stage]) : BOARD_WORDS.empty[shelf]
  return (
    <>
      {shelf !== 'mine' && <BallotTurn ballots={ballots.items} isFirst />}
      {shelf !== 'mine' && <MyTopicsTurn list={mine} others={ballots.items.length} />}
      <ShelfChips shelf={shelf} onShelf={setShelf} />
      {shelf === 'board' && <StageChips counts={counts.data} stage={stage} onStage={setStage} />}
      <View className="muted f13 board__order">{BOARD_WORDS.order[shelf]}</View>
      <TopicList list={list} empty={empty} />
    </>
  )
}

/** Floats over the list; in large type it is as wide as the page. */
function ProposeButton() {
  const { isElder } = useMode()
  return (
    <View className="propose-button">
      <Button id="propose" kind="ink" size="xl" icon="plus" block={isElder} onTap={openPropose}>
        {BOARD_WORDS.propose}
      </Button>
    </View>
  )
}
