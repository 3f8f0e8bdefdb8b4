import { View } from '@tarojs/components'
import { useState } from 'react'
import { BALLOT_DESK_WORDS, BALLOT_STEP_WORDS, NOTICE_KIND_WORDS } from '@/copy/ballots-desk'
import { momentWords } from '@/copy/clock'
import { BallotHistory } from '@/features/ballots-desk/components/ballot-history'
import { DisputesSection } from '@/features/ballots-desk/components/disputes-section'
import { LifeCard } from '@/features/ballots-desk/components/life-card'
import { MatterCard } from '@/features/ballots-desk/components/matter-card'
import { RulesCard } from '@/features/ballots-desk/components/rules-card'
import { StepSheet } from '@/features/ballots-desk/components/step-sheet'
import { TurnoutCard } from '@/features/ballots-desk/components/turnout-card'
import { type BallotReading, useBallot } from '@/features/ballots-desk/hooks/use-ballot'
import { deskSections } from '@/features/ballots-desk/model/desk-sections'
import { DESK_STEPS, type DeskStep, deskSteps, isForward } from '@/features/ballots-desk/model/desk-steps'
import { now as readNow } from '@/platform/clock'
import { usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { openBallotSetup, openOutstanding, openTopic } from '@/platform/navigation/navigate'
import type { BallotDetail } from '@/shared/contract/ballots'
import { ActBar, Card, Cell, Note, Section } from '@/ui'
import { BallotPage, BallotShell } from '../ballot-page'

/** 表决办理: one ballot for whoever runs it, counts it or stands above it. */
export default function BallotDeskPage() {
  const { id = '' } = usePageParams()
  const [step, setStep] = useState<DeskStep | null>(null)
  const reading = useBallot(id, () => setStep(null))
  usePullDown(reading.reload)
  const begin = (next: DeskStep) => (DESK_STEPS[next] === 'page' ? openBallotSetup({ ballotId: id }) : setStep(next))
  const acts = (ballot: BallotDetail) =>
    deskSteps(ballot).map((one) => ({ id: `ballot-step-${one}`, label: BALLOT_STEP_WORDS[one]!.verb, isMinor: !isForward(one), onTap: () => begin(one) }))
  return (
    <BallotPage title={BALLOT_DESK_WORDS.title} reading={reading}>
      {(ballot) => (
        <BallotShell title={BALLOT_DESK_WORDS.title} ballot={ballot} bottom={<ActBar acts={acts(ballot)} nothing={BALLOT_DESK_WORDS.nothing} />}>
          <Loaded ballot={ballot} reading={reading} />
          {step && <StepSheet key={step} step={step} ballot={ballot} change={reading.change} onClose={() => setStep(null)} />}
        </BallotShell>
      )}
    </BallotPage>
  )
}

function Loaded({ ballot, reading }: { ballot: BallotDetail; reading: BallotReading }) {
  const now = readNow()
  const shows = deskSections(ballot)
  const shared = { ballotId: ballot.id, now, onAnswered: reading.reload }
  return (
    <>
      <View className="muted f13">{ballot.scope.name}</View>
      <View className="h-page">{ballot.title}</View>
      {ballot.isConsultation && (
        <Note icon="info" tone="info">
          {BALLOT_DESK_WORDS.consultation}
        </Note>
      )}
      <LifeCard ballot={ballot} now={now} />
      {shows.disputes && <DisputesSection {...shared} mayAnswer={ballot.as.includes('organiser')} />}
      {shows.turnout && <TurnoutCard ballot={ballot} />}
      <Ways ballot={ballot} />
      {ballot.notices.length > 0 && (
        <Section title={BALLOT_DESK_WORDS.notices}>
          <Card>
            {ballot.notices.map(({ id, number, kind, at, hash }) => (
              <Cell key={id} title={BALLOT_DESK_WORDS.notice(number, NOTICE_KIND_WORDS[kind] ?? kind)} detail={`${momentWords(at, now)} · ${BALLOT_DESK_WORDS.hash(hash)}`} />
            ))}
          </Card>
        </Section>
      )}
      <Section title={BALLOT_DESK_WORDS.asks}>
        <MatterCard ballot={ballot} now={now} />
        <RulesCard rules={ballot.rules} />
      </Section>
      <BallotHistory steps={ballot.steps} now={now} />
    </>
  )
}

/** To what else belongs to it, as far as there is something there. */
function Ways({ ballot }: { ballot: BallotDetail }) {
  const shows = deskSections(ballot)
  return (
    <Card>
      {shows.outstanding && <Cell id="ballot-outstanding" icon="users" title={BALLOT_DESK_WORDS.outstanding} detail={BALLOT_DESK_WORDS.outstandingHelp} onTap={() => openOutstanding(ballot.id)} />}
      <Cell id="ballot-topic" icon="chats-circle" title={BALLOT_DESK_WORDS.topic} onTap={() => openTopic(ballot.topicId)} />
    </Card>
  )
}
