import { useOperation } from '@/platform/data/use-operation'
import { listWaitingBallots, type WaitingBallot } from '@/shared/contract/ballots-waiting'
import type { Me } from '@/shared/contract/people'

/** Who votes has a phone bound. */
const VOTING_LEVEL = 2

/** What waits for this reader's vote; nothing is asked for whoever could have none. */
export function useWaitingBallots(me: Me | null): { items: readonly WaitingBallot[]; reload: () => Promise<void> } {
  const community = me && me.level >= VOTING_LEVEL ? me.community : null
  const isAsked = community !== null && community !== undefined
  const { data, reload } = useOperation(listWaitingBallots, { communityCode: community?.code ?? '' }, { enabled: isAsked })
  return { items: data?.items ?? [], reload: async () => (isAsked ? await reload() : undefined) }
}
