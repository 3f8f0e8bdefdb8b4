import { usePagedList } from '@/platform/data/use-paged-list'
import { listBallots } from '@/shared/contract/ballots'
import { listBallotsOnDesk } from '@/shared/contract/ballots-desk'

/** What is not over at a community, the soonest due first. Drafts are for offices; who only collects papers sees what is public. */
export function useDeskBallots(communityCode: string, isOffice: boolean) {
  const desk = usePagedList(listBallotsOnDesk, { communityCode }, { enabled: isOffice && communityCode !== '' })
  const open = usePagedList(listBallots, { communityCode, shelf: 'open' as const }, { enabled: !isOffice && communityCode !== '' })
  return isOffice ? desk : open
}
export type DeskBallots = ReturnType<typeof useDeskBallots>
