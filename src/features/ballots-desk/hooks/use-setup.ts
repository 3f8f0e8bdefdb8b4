import { useState } from 'react'
import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { useAction } from '@/platform/data/use-action'
import { useOperation } from '@/platform/data/use-operation'
import { currentPersona } from '@/platform/persona/persona'
import { random } from '@/platform/random'
import { readStored, removeStored, writeStored } from '@/platform/storage/storage'
import { type BallotDetail, getBallot } from '@/shared/contract/ballots'
import { type BallotDraft, configureBallot, createBallot, draftBallot } from '@/shared/contract/ballots-desk'
import { createUlid } from '@/shared/domain/ulid'
import { changeSetup, freshSetup, SetupDraft, setupOf, toSetup } from '../model/setup-draft'

/** What the form offers, for a topic or for a ballot that is set up again. */
export function useSetupOffer({ topicId, ballotId }: { topicId: string | undefined; ballotId: string | undefined }) {
  const ballot = useOperation(getBallot, { ballotId: ballotId ?? '' }, { enabled: ballotId !== undefined })
  const topic = topicId ?? ballot.data?.topicId
  // An address without either is answered as one of nothing, not waited for.
  const draft = useOperation(draftBallot, { topicId: topic ?? '' }, { enabled: topic !== undefined || ballotId === undefined })
  return {
    offer: draft.data,
    /** Null: a new one. */
    ballot: ballot.data,
    error: ballot.error ?? draft.error,
    reload: () => (ballot.error ? ballot.reload() : draft.reload()),
  }
}

/** The form as it stands on this phone, and what becomes of it. */
export function useSetup(offer: BallotDraft, ballot: BallotDetail | null, onSaved: (ballot: BallotDetail) => void) {
  const key = `ballots.setup.${currentPersona()?.key ?? 'me'}.${ballot?.id ?? offer.topicId}`
  const [draft, setDraft] = useState<SetupDraft>(() => {
    const kept = readStored(key, SetupDraft)
    // What was kept is looked at again: what the rules allow has moved on with the days.
    return kept ? changeSetup(kept, {}, offer) : ballot ? changeSetup(setupOf(ballot, offer), {}, offer) : freshSetup(createUlid(now(), random), offer)
  })
  const [isKept, setKept] = useState(false)
  const change = (part: Partial<SetupDraft>) => {
    const next = changeSetup(draft, part, offer)
    setDraft(next)
    setKept(writeStored(key, next))
  }
  const saving = useAction(async () => {
    const setup = toSetup(draft)
    if (!setup) return
    const saved = ballot ? await call(configureBallot, { ballotId: ballot.id, version: ballot.version, ...setup }) : await call(createBallot, { ballotId: draft.id, topicId: offer.topicId, ...setup })
    removeStored(key)
    onSaved(saved)
  })
  return { draft, change, isKept, save: () => void saving.run(), isBusy: saving.isBusy, error: saving.error }
}
export type Setup = ReturnType<typeof useSetup>
