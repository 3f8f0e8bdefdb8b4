import { useState } from 'react'
import { now as readNow } from '@/platform/clock'
import { useAction } from '@/platform/data/use-action'
import { useOperation } from '@/platform/data/use-operation'
import { currentPersona } from '@/platform/persona/persona'
import { random } from '@/platform/random'
import { askForMessages } from '@/platform/subscribe/ask-for-messages'
import { PROMISES } from '@/platform/subscribe/promises'
import { readStored, removeStored, writeStored } from '@/platform/storage/storage'
import { listBuildings } from '@/shared/contract/households'
import type { Me } from '@/shared/contract/people'
import type { TopicDetail } from '@/shared/contract/topics'
import type { Role } from '@/shared/domain/appointments'
import { isWithin } from '@/shared/domain/places'
import { supportsNeeded } from '@/shared/domain/topics/support'
import { RECORDERS, SCREENERS } from '@/shared/domain/topics/topic-offices'
import { createUlid } from '@/shared/domain/ulid'
import { proposeTopic } from '../api/propose-topic'
import { freshProposal, ProposalDraft, toProposal } from '../model/proposal-draft'
import { buildingChoice, scopeChoices } from '../model/scope-choices'
import { useMyTopics } from './use-topics'

/** The proposal of one community as it stands on this phone, and what the reader may choose for it. */
export function useProposal(me: Me, communityCode: string, onSent: (topic: TopicDetail) => void) {
  const key = `topics.draft.${currentPersona()?.key ?? 'me'}.${communityCode}`
  const isRiderOnly = !me.homes.some((home) => home.communityCode === communityCode) && me.appointments.some(({ role }) => role === 'rider')
  const [draft, setDraft] = useState<ProposalDraft>(() => readStored(key, ProposalDraft) ?? { ...freshProposal(newId()), concernsRiders: isRiderOnly })
  const [isKept, setKept] = useState(draft.title !== '')
  const roll = useOperation(listBuildings, { communityCode })
  const own = useMyTopics()

  const change = (part: Partial<ProposalDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    setKept(writeStored(key, next))
  }
  const sending = useAction(async () => {
    const topic = await proposeTopic(toProposal(draft, communityCode))
    removeStored(key)
    onSent(topic)
  })

  const buildings = roll.data?.buildings ?? []
  const choices = scopeChoices(communityCode, buildings, me.homes)
  const chosen = [...choices, ...buildings.map(buildingChoice)].find(({ code }) => code === draft.scopeCode) ?? choices[choices.length - 1]!
  const holds = (roles: readonly Role[]) => me.appointments.some(({ role, place }) => roles.includes(role) && isWithin(communityCode, place.code))
  return {
    draft,
    change,
    isKept,
    buildings,
    choices,
    chosen,
    /** Households that have to stand behind it; null: there is no roll to count by. */
    needed: chosen.households === null ? null : supportsNeeded(chosen.households),
    isRiderOnly,
    /** Speaks for institutions. */
    isScreener: holds(SCREENERS),
    /** What is recorded in an office does not count against the month. */
    isInOffice: draft.behalfKind !== null && holds(RECORDERS),
    proposedAt: own.items.flatMap(({ proposedAt, proposer }) => (proposer.isInOffice ? [] : [proposedAt])),
    /** Takes what was sent and taken back up again, as another proposal. */
    again: () => change({ id: newId() }),
    send: () => {
      void askForMessages(PROMISES.topic)
      return sending.run()
    },
    isSending: sending.isBusy,
    error: sending.error,
  }
}
export type Proposing = ReturnType<typeof useProposal>

function newId(): string {
  return createUlid(readNow(), random)
}
