import { dutiesAt, holdsRole } from '@/shared/domain/appointments'
import { PAPERS_AFTER } from '@/shared/domain/ballots/ballot-setup'
import type { BallotFacts } from '@/shared/domain/ballots/ballot-guards'
import type { BallotAction } from '@/shared/domain/ballots/ballot-states'
import type { BallotCapacity } from '@/shared/domain/ballots/ballot-table'
import { TELLERS } from '@/shared/contract/ballots'
import type { Ports } from '../../kernel/ports'
import type { Viewer } from '../../kernel/subject'
import type { BallotDocument } from './ballot-document'
import { countOpenDisputes } from './ballots.store'
import { countOpenObjections } from './notices/notices.store'
import { countOpenPapers } from './papers/papers.store'

/** What lies beside the ballot itself and can hold a step up. */
export interface Situation {
  matterHash: string
  isComplete: boolean
  openRollDisputes: number
  openPapers: number
  openObjections: number
}

/** Nothing holds it up: how a ballot is shown, before anybody tries. */
export const calm = ({ matterHash, options, tellers }: BallotDocument): Situation => ({ matterHash, isComplete: options.length >= 2 && tellers.length === 2, openRollDisputes: 0, openPapers: 0, openObjections: 0 })

const matterHash = async ({ topicId }: BallotDocument, ports: Ports) => ({ matterHash: (await ports.topics.findMatter(topicId))?.hash ?? '' })

/** What each action has to look up before its guards are asked. */
const LOOKS: Partial<Readonly<Record<BallotAction, (ballot: BallotDocument, ports: Ports) => Promise<Partial<Situation>>>>> = {
  announce: async (ballot, ports) => ({ ...(await matterHash(ballot, ports)), openRollDisputes: await countOpenDisputes(ballot._id, 1) }),
  open: matterHash,
  count: async ({ _id }) => ({ openPapers: await countOpenPapers(_id, 1) }),
  confirm: async ({ _id }) => ({ openObjections: await countOpenObjections(_id, 1) }),
}

/** At most two trips. */
export async function situationOf(ballot: BallotDocument, action: BallotAction, ports: Ports): Promise<Situation> {
  return { ...calm(ballot), ...(await LOOKS[action]?.(ballot, ports)) }
}

export const papersUntil = ({ endsAt }: Pick<BallotDocument, 'endsAt'>): number => endsAt.getTime() + PAPERS_AFTER

/** A stored ballot as the rules see it. */
export function toFacts(ballot: BallotDocument, situation: Situation): BallotFacts {
  const { state, electorate, isExtended } = ballot
  const ms = (at: Date | null) => at?.getTime() ?? null
  const { matterHash: present, ...rest } = situation
  return {
    ...{ state, electorate, isExtended, ...rest },
    rollShownUntil: ms(ballot.rollShownUntil),
    announcedUntil: ms(ballot.announcedUntil),
    announcedHash: ballot.matterHash,
    matterHash: present,
    opensAt: ballot.opensAt.getTime(),
    endsAt: ballot.endsAt.getTime(),
    mayExtend: true,
    papersUntil: papersUntil(ballot),
    objectionsUntil: ms(ballot.objectionsUntil),
  }
}

export interface BallotActor {
  personId: string | null
  capacities: readonly BallotCapacity[]
}

export const CLOCK: BallotActor = { personId: null, capacities: ['clock'] }

/** Whoever organises does not count. */
export function toActor({ personId, appointments, now }: Viewer, { scopeCode, tellers }: Pick<BallotDocument, 'scopeCode' | 'tellers'>): BallotActor {
  const duties = dutiesAt(appointments, scopeCode, now)
  const capacities: BallotCapacity[] = []
  if (duties.includes('intake')) capacities.push('organiser')
  else if (tellers.includes(personId) && holdsRole(appointments, TELLERS, scopeCode, now)) capacities.push('teller')
  if (duties.includes('lead')) capacities.push('arbiter')
  return { personId, capacities }
}
