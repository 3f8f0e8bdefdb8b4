import { View } from '@tarojs/components'
import { BALLOT_WORDS, ELDER_BALLOT_WORDS as WORDS } from '@/copy/ballots'
import type { BallotDetail } from '@/shared/contract/ballots'
import type { Instant } from '@/shared/domain/time'
import { Card, classNames, Icon, press, spoken } from '@/ui'
import type { Voting } from '../hooks/use-voting'
import { endWords } from '../model/end-words'
import { blankEffect, choiceWords, optionTitle } from '../model/option-words'
import { passWords } from '../model/turnout'
import { ConsultationNote, costWords } from './ballot-head'
import { KeyChoice, OPTION_ICONS } from './ballot-options'
import { ReadAloud } from './elder-parts'
import { hintOf } from './vote-bar'
import './elder-vote.css'

export type ElderStep = 1 | 2 | 3

interface ElderVoteProps {
  ballot: BallotDetail
  voting: Voting
  step: ElderStep
  now: Instant
  onStep: (step: ElderStep) => void
}

/** One question a screen: what it is, what one says, is it this (mockup ballot-elder). The matter stands word for word as announced. */
export function ElderVote(props: ElderVoteProps) {
  const { ballot, step } = props
  return (
    <View>
      <View className="muted f14">{WORDS.step(step)}</View>
      <View id="ballot-title" className="elder-vote__matter">
        {ballot.title}
      </View>
      {step === 1 && <Matter {...props} />}
      {step === 2 && <Options {...props} />}
      {step === 3 && <Check {...props} />}
      <ConsultationNote isConsultation={ballot.isConsultation} />
    </View>
  )
}

function Matter({ ballot, voting, now }: ElderVoteProps) {
  const cost = costWords(ballot)
  const ends = BALLOT_WORDS.ends(endWords(ballot.endsAt, now))
  return (
    <View>
      <ReadAloud text={WORDS.spokenMatter(ballot.title, cost, ends)} />
      <Card>
        {cost !== '' && <View>{cost}</View>}
        <View className="strong">{ends}</View>
        <View className="t2">{passWords(ballot)}</View>
      </Card>
      <KeyChoice ballot={ballot} voting={voting} />
    </View>
  )
}

/** A frame of its own each, so that they are told apart without reading. */
const FRAMES: Readonly<Record<string, string>> = { yes: 'circle', no: 'square', blank: 'diamond' }

function Options({ ballot, voting, onStep }: ElderVoteProps) {
  const { question } = ballot
  const isMany = question.kind === 'approval'
  const titles = [...question.options.map(({ id }) => optionTitle(question, id)), BALLOT_WORDS.blank]
  const choose = (act: () => void) => () => {
    act()
    if (!isMany) onStep(3)
  }
  return (
    <View>
      <ReadAloud text={WORDS.spokenOptions(ballot.title, titles)} />
      <View {...spoken('radiogroup', { label: BALLOT_WORDS.ask[question.kind] })}>
        {question.options.map(({ id }, index) => (
          <Big key={id} id={id} label={optionTitle(question, id)} number={index + 1} isMany={isMany} chosen={voting.choice.picked.includes(id)} onTap={choose(() => voting.pick(id))} />
        ))}
        <Big id="blank" label={BALLOT_WORDS.blank} detail={blankEffect(ballot.rules)} isMany={isMany} chosen={voting.choice.isBlank} onTap={choose(voting.blank)} />
      </View>
    </View>
  )
}

interface BigProps {
  id: string
  label: string
  detail?: string
  number?: number
  isMany: boolean
  chosen: boolean
  onTap: () => void
}

function Big({ id, label, detail, number, isMany, chosen, onTap }: BigProps) {
  const icon = OPTION_ICONS[id]
  return (
    <View id={`option-${id}`} className={classNames('elder-vote__big', chosen && 'elder-vote__big--on')} {...press(onTap, { role: isMany ? 'checkbox' : 'radio', isChosen: chosen })}>
      <View className={`elder-vote__frame elder-vote__frame--${FRAMES[id] ?? 'circle'}`}>
        <View className="elder-vote__shape">{icon ? <Icon name={icon} size={27} /> : number}</View>
      </View>
      <View className="grow">
        {label}
        {detail && <View className="t2 f14 elder-vote__detail">{detail}</View>}
      </View>
    </View>
  )
}

function Check({ ballot, voting }: ElderVoteProps) {
  const words = choiceWords(ballot.question, voting.choice)
  return (
    <View>
      <Card outlined>
        <View className="t2">{WORDS.check}</View>
        <View id="ballot-read-back" className="elder-vote__said">
          {words}
        </View>
        {voting.key && <View className="t2">{voting.key.label}</View>}
      </Card>
      <ReadAloud text={WORDS.spokenCheck(words, hintOf(ballot))} />
      <View className="t2">{hintOf(ballot)}</View>
    </View>
  )
}

/** Noted, and on its way in half a minute. */
export function ElderHeld({ ballot, voting }: { ballot: BallotDetail; voting: Voting }) {
  const words = choiceWords(ballot.question, voting.choice)
  return (
    <View {...{ ariaLive: 'polite' }}>
      <View className="h-page">{WORDS.heldTitle}</View>
      <Card outlined>
        <View className="t2">{WORDS.check}</View>
        <View className="elder-vote__said">{words}</View>
      </Card>
      <View className="t2">{WORDS.heldText}</View>
      <ConsultationNote isConsultation={ballot.isConsultation} />
    </View>
  )
}
