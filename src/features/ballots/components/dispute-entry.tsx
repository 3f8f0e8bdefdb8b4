import { useRef, useState } from 'react'
import { BALLOT_WORDS, ROLL_CHECK_WORDS as WORDS } from '@/copy/ballots'
import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { random } from '@/platform/random'
import { disputeRoll } from '@/shared/contract/ballots'
import { characterCount } from '@/shared/domain/characters'
import { createUlid } from '@/shared/domain/ulid'
import { BottomBar, Button, showToast } from '@/ui'
import { WordsSheet } from '@/ui/words-sheet'

const MAX = 200
const newId = () => createUlid(now(), random)

/** Says that the roll is wrong; only those who organise read it. */
export function DisputeEntry({ ballotId, hint }: { ballotId: string; hint: string }) {
  const [isOpen, setOpen] = useState(false)
  // Kept until it was taken, so that a repeat is the same one.
  const id = useRef(newId())
  const send = useAction(async (text: string) => {
    try {
      await call(disputeRoll, { id: id.current, ballotId, text })
      id.current = newId()
      setOpen(false)
      showToast(WORDS.sent, { tone: 'done' })
    } catch (error) {
      if (tellFailure(error) === 'DISPUTE_ID_TAKEN') id.current = newId()
    }
  })
  return (
    <BottomBar hint={hint}>
      <Button id="roll-dispute" kind="line" size="lg" block onTap={() => setOpen(true)}>
        {WORDS.dispute}
      </Button>
      <WordsSheet
        open={isOpen}
        id="roll-dispute-send"
        title={WORDS.disputeTitle}
        text={WORDS.disputeText}
        field={WORDS.disputeField}
        max={MAX}
        confirm={WORDS.disputeSend}
        closeLabel={BALLOT_WORDS.close}
        busyLabel={send.isBusy ? WORDS.sending : undefined}
        problemOf={(said) => (said === '' ? WORDS.required : characterCount(said) > MAX ? WORDS.tooLong(MAX) : undefined)}
        onConfirm={(said) => void send.run(said)}
        onClose={() => setOpen(false)}
      />
    </BottomBar>
  )
}
