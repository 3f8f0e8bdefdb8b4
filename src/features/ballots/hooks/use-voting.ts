import { useEffect, useRef, useState } from 'react'
import { VOTE_RECEIPT_WORDS } from '@/copy/ballots'
import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { random } from '@/platform/random'
import { type BallotDetail, castVote, type OwnKey } from '@/shared/contract/ballots'
import type { OutputOf } from '@/shared/contract/operation'
import { createUlid } from '@/shared/domain/ulid'
import { type ErrorCode, isAppError } from '@/shared/errors'
import { showToast } from '@/ui'
import { standingOf } from '../model/ballot-phase'
import { BLANK, castFor, type Choice, isMade, NOTHING, type PendingCast, pick, unranked } from '../model/choice'

/** No answer came: the vote may be in. The same tap again is the same vote. */
const UNSURE: readonly ErrorCode[] = ['NETWORK', 'TIMEOUT', 'UNAVAILABLE', 'INTERNAL']
const newId = () => createUlid(now(), random)

interface Made {
  choice: Choice
  isRanking: boolean
}
const UNMADE: Made = { choice: NOTHING, isRanking: false }

export type CastAnswer = OutputOf<typeof castVote>

/** The vote of one of the reader's keys, from the first tap to its receipt. Nothing of it is stored on the phone: others look at phones too. */
export function useVoting({ id, mine, question }: Pick<BallotDetail, 'id' | 'mine' | 'question'>, onRefused: () => void) {
  const [chosenKey, setChosenKey] = useState<string | null>(null)
  // One state: a tap that follows at once must see whether the one before began an order.
  const [{ choice, isRanking }, setMade] = useState<Made>(UNMADE)
  const [isChanging, setChanging] = useState(false)
  const [receipt, setReceipt] = useState<(CastAnswer & { key: OwnKey }) | null>(null)
  // Kept until it was answered, so that a repeat is no second vote.
  const pending = useRef<PendingCast | null>(null)
  const key = keyOf(mine, chosenKey)
  const isThere = useIsThere()

  const send = useAction(async () => {
    if (!key || !isMade(choice)) return
    pending.current = castFor(pending.current, key.key, choice, newId)
    const { castId, choices } = pending.current
    try {
      const answer = await call(castVote, { castId, ballotId: id, key: key.key, choices: [...choices] })
      pending.current = null
      setReceipt({ ...answer, key })
      if (!isThere.current) showToast(VOTE_RECEIPT_WORDS.title, { tone: 'done' })
    } catch (error) {
      // Sent while the page was left: said on the page that is there now.
      if (!isThere.current) tellFailure(error)
      if (!isAppError(error) || !UNSURE.includes(error.code)) {
        pending.current = null
        onRefused()
      }
      throw error
    }
  })
  const begin = () => setMade(UNMADE)
  return {
    ...{ key, choice, isRanking, isChanging, receipt, isBusy: send.isBusy, error: send.error },
    isUnsure: send.error !== null && UNSURE.includes(send.error.code),
    isReady: key !== null && isMade(choice),
    /** The options are to be shown: nothing cast yet, or to be changed. */
    isAsked: key !== null && (standingOf(key) === 'can' || isChanging),
    chooseKey: (one: string) => {
      setChosenKey(one)
      setChanging(false)
      begin()
    },
    pick: (option: string) => setMade((made) => ({ ...made, choice: pick(question.kind, made.choice, option, made.isRanking) })),
    blank: () => setMade((made) => ({ ...made, choice: BLANK })),
    clear: begin,
    rank: (on: boolean) => setMade(({ choice }) => ({ choice: on ? choice : unranked(choice), isRanking: on })),
    change: () => {
      setChanging(true)
      begin()
    },
    send: () => void send.run(),
    /** Back from the receipt. */
    finish: () => {
      setReceipt(null)
      setChanging(false)
      begin()
    },
  }
}
export type Voting = ReturnType<typeof useVoting>

function useIsThere() {
  const isThere = useRef(true)
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
    }
  }, [])
  return isThere
}

/** The one that was chosen, or the only one: of several none is chosen for anybody. */
function keyOf(mine: readonly OwnKey[], chosen: string | null): OwnKey | null {
  const found = mine.find(({ key }) => key === chosen)
  if (found) return found
  return mine.length === 1 ? mine[0]! : null
}
