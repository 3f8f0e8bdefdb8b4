import type { ComponentType } from 'react'
import { HOME_WORDS } from '@/copy/home'
import { AnnouncementsSection } from '@/features/announcements/components/announcements-section'
import { publishesAt } from '@/features/announcements/model/publishing-place'
import { BallotTurn } from '@/features/ballots/components/ballot-turn'
import { CallCard } from '@/features/home/components/call-card'
import { GuestCard } from '@/features/home/components/guest-card'
import { ReadAloudCard } from '@/features/home/components/read-aloud-card'
import { Skyline } from '@/features/home/components/skyline'
import type { StaffDesk } from '@/features/people/model/staff-desk'
import { MyTurn } from '@/features/reports/components/my-turn'
import { SolvedSection } from '@/features/reports/components/solved-section'
import { type useMyReports, waitsForReporter } from '@/features/reports/hooks/use-my-reports'
import { SoonTopics } from '@/features/topics/components/soon-topics'
import { StagesCard } from '@/features/topics/components/stages-card'
import type { useTopicCounts } from '@/features/topics/hooks/use-topics'
import type { WaitingBallot } from '@/shared/contract/ballots-waiting'
import type { Me } from '@/shared/contract/people'
import { GridDeskCard } from './grid-desk-card'
import { StaffDeskCard } from './staff-desk-card'

/** What a card may know of whom it is for. */
export interface HomeReader {
  me: Me | null
  isElder: boolean
  desk: StaffDesk | null
  /** What this reader reported: their turn comes first, and is what is read aloud. */
  reports: ReturnType<typeof useMyReports>
  /** What the community deliberates; its data is null while nobody knows, or where it could not be read. */
  topics: ReturnType<typeof useTopicCounts>
  /** Open ballots without this reader's vote. */
  ballots: readonly WaitingBallot[]
  /** Reports that are still on this phone. */
  unsent: number
  onChoosePlace: () => void
  onRetry: () => void
}

/** One card of 首页. It reads what it shows by itself, and has its own loading, empty, failed and offline form. */
export interface HomeCard {
  key: string
  isFor: (reader: HomeReader) => boolean
  Card: ComponentType<{ reader: HomeReader }>
}

const hasCommunity = ({ me }: HomeReader) => Boolean(me?.community)
const isElder = (reader: HomeReader) => reader.isElder

/** 等您来办: votes first, they end; then what was reported. */
function Turn({ reader: { reports, ballots, unsent, desk, onRetry } }: { reader: HomeReader }) {
  const others = { count: ballots.length, cards: <BallotTurn ballots={ballots} isFirst={!desk} /> }
  return <MyTurn reports={reports} unsent={unsent} isFirst={!desk} others={others} onRetry={onRetry} />
}

/** Everything on 首页, from the top: what needs me, what my community says, what was solved. A feature adds a row and nothing else. */
export const HOME_CARDS: readonly HomeCard[] = [
  { key: 'skyline', isFor: (reader) => !reader.isElder, Card: Skyline },
  { key: 'read-aloud', isFor: isElder, Card: ({ reader }) => <ReadAloudCard spoken={HOME_WORDS.elderSpoken(reader.reports.items.filter(waitsForReporter).length + reader.ballots.length)} /> },
  { key: 'guest', isFor: ({ me }) => me !== null && !me.community, Card: ({ reader }) => <GuestCard onChoose={reader.onChoosePlace} /> },
  { key: 'desk', isFor: (reader) => reader.desk !== null && !reader.isElder, Card: ({ reader }) => reader.desk && (reader.desk.gridCode === null ? <StaffDeskCard desk={reader.desk} /> : <GridDeskCard gridCode={reader.desk.gridCode} />) },
  { key: 'stages', isFor: (reader) => reader.topics.data !== null && !reader.isElder, Card: ({ reader }) => reader.topics.data && <StagesCard counts={reader.topics.data} /> },
  { key: 'my-turn', isFor: () => true, Card: Turn },
  { key: 'soonest', isFor: ({ topics }) => topics.data !== null, Card: ({ reader: { topics } }) => topics.data && <SoonTopics topics={topics.data.soonest} /> },
  { key: 'call', isFor: isElder, Card: CallCard },
  {
    key: 'announcements',
    isFor: hasCommunity,
    Card: ({ reader: { me } }) => me?.community && <AnnouncementsSection communityCode={me.community.code} canPublish={publishesAt(me.appointments, me.community.code)} />,
  },
  { key: 'solved', isFor: (reader) => hasCommunity(reader) && !reader.isElder, Card: ({ reader: { me } }) => me?.community && <SolvedSection communityCode={me.community.code} /> },
]
