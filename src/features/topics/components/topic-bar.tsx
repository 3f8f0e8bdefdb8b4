import { useState } from 'react'
import { SUPPORT_WORDS, TOPIC_WORDS } from '@/copy/topics-detail'
import { openIdentity, openOpinions } from '@/platform/navigation/navigate'
import { askForMessages } from '@/platform/subscribe/ask-for-messages'
import { PROMISES } from '@/platform/subscribe/promises'
import { MAX_EXPLANATION, type TopicDetail } from '@/shared/contract/topics'
import { characterCount } from '@/shared/domain/characters'
import type { Instant } from '@/shared/domain/time'
import { BottomBar, Button, WordsSheet } from '@/ui'
import { takeSupportBack, takeTopicStep } from '../api/topic-steps'
import type { TopicChange } from '../hooks/use-topic'
import { lastDayOf } from '../model/topic-clock'
import { SaySheet } from './say-sheet'
import { SupportButton } from './support-button'

interface TopicBarProps {
  topic: TopicDetail
  now: Instant
  /** Identity level of the reader; 3: has a household somewhere. */
  level: number
  change: TopicChange
}

/** The one act under the thumb: of the proposer, or of a household that may stand behind it. Null where there is none. */
export function TopicBar(props: TopicBarProps) {
  const { topic } = props
  if (topic.actions.includes('fix')) return <Fix {...props} />
  if (topic.actions.includes('appeal')) return <Appeal {...props} />
  if (topic.state === 'DELIBERATING') return <Answer {...props} />
  return topic.state === 'SUPPORTING' ? <Support {...props} /> : null
}

/** People answer each other on a page of its own. */
function Answer({ topic: { id, people, statements } }: TopicBarProps) {
  return (
    <BottomBar hint={TOPIC_WORDS.answerHint(people, statements)}>
      <Button id="topic-opinions" kind="primary" size="lg" block onTap={() => openOpinions(id)}>
        {TOPIC_WORDS.answer}
      </Button>
    </BottomBar>
  )
}

function Fix({ topic, change }: TopicBarProps) {
  const [isOpen, setOpen] = useState(false)
  const send = (title: string, wish: string | undefined) => void change.run(() => takeTopicStep('fix', topic, { title, ...(wish ? { wish } : {}) }), TOPIC_WORDS.fixed)
  return (
    <BottomBar hint={TOPIC_WORDS.fixText}>
      <Button id="topic-fix" kind="primary" size="lg" block onTap={() => setOpen(true)}>
        {TOPIC_WORDS.fix}
      </Button>
      <SaySheet topic={topic} open={isOpen} title={TOPIC_WORDS.fix} text={TOPIC_WORDS.fixText} confirm={TOPIC_WORDS.fix} busyLabel={change.isBusy ? TOPIC_WORDS.fixing : undefined} onConfirm={send} onClose={() => setOpen(false)} />
    </BottomBar>
  )
}

function Appeal({ topic, now, change }: TopicBarProps) {
  const [isOpen, setOpen] = useState(false)
  const appeal = (explanation: string) => {
    void askForMessages(PROMISES.appeal)
    void change.run(() => takeTopicStep('appeal', topic, { explanation }), TOPIC_WORDS.appealed)
  }
  const lastDay = topic.clock?.kind === 'appeal' ? lastDayOf(topic.clock, now) : null
  return (
    <BottomBar hint={lastDay ? TOPIC_WORDS.appealHint(lastDay) : undefined}>
      <Button id="topic-appeal" kind="primary" size="lg" block onTap={() => setOpen(true)}>
        {TOPIC_WORDS.appeal}
      </Button>
      <WordsSheet
        open={isOpen}
        id="topic-appeal-confirm"
        title={TOPIC_WORDS.appeal}
        text={TOPIC_WORDS.appealText}
        field={TOPIC_WORDS.appealField}
        max={MAX_EXPLANATION}
        confirm={TOPIC_WORDS.appeal}
        closeLabel={TOPIC_WORDS.close}
        problemOf={appealProblem}
        busyLabel={change.isBusy ? TOPIC_WORDS.appealing : undefined}
        onConfirm={appeal}
        onClose={() => setOpen(false)}
      />
    </BottomBar>
  )
}

function appealProblem(said: string): string | undefined {
  if (said === '') return TOPIC_WORDS.required
  return characterCount(said) > MAX_EXPLANATION ? TOPIC_WORDS.tooLong(MAX_EXPLANATION) : undefined
}

/** One household, one word: given, or taken back until enough stand behind it. */
function Support({ topic, level, change }: TopicBarProps) {
  const open = topic.mine.find((home) => !home.supports)
  const given = topic.mine.find((home) => home.supports)
  if (topic.mine.length === 0) {
    if (level >= 3) return <BottomBar hint={SUPPORT_WORDS.otherScope}>{null}</BottomBar>
    return (
      <BottomBar hint={SUPPORT_WORDS.needsHome}>
        <Button id="topic-to-home" kind="ink" size="lg" block onTap={openIdentity}>
          {SUPPORT_WORDS.toHome}
        </Button>
      </BottomBar>
    )
  }
  return (
    <BottomBar hint={open ? SUPPORT_WORDS.mine(open.label) : SUPPORT_WORDS.mineIn(given!.label)}>
      {open && (
        <SupportButton topic={topic} home={open} label={given ? SUPPORT_WORDS.again : SUPPORT_WORDS.support} change={change} />
      )}
      {given && topic.supports < topic.supportsNeeded && (
        <Button
          id="topic-unsupport"
          kind="text"
          block
          busyLabel={change.isBusy ? SUPPORT_WORDS.taking : undefined}
          onTap={() => void change.run(() => takeSupportBack(topic, given.householdId), SUPPORT_WORDS.taken)}
        >
          {SUPPORT_WORDS.take}
        </Button>
      )}
    </BottomBar>
  )
}

/** Whether the bar has something to say; the page keeps no room for it otherwise. */
export function hasTopicActs({ actions, state }: TopicDetail): boolean {
  return actions.includes('fix') || actions.includes('appeal') || state === 'SUPPORTING' || state === 'DELIBERATING'
}
