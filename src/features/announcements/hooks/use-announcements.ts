import { usePagedList } from '@/platform/data/use-paged-list'
import { listAnnouncementDrafts, listAnnouncements } from '@/shared/contract/announcements'

/** What stands in a community, or what is over; the first page is kept for when there is no network. */
export function useAnnouncements(communityCode: string | null, which: 'current' | 'past' = 'current', limit?: number) {
  const input = { communityCode: communityCode ?? '', which, ...(limit === undefined ? {} : { limit }) }
  return usePagedList(listAnnouncements, input, { enabled: communityCode !== null, cacheKey: `announcements.${which}.${limit ?? 'all'}` })
}

/** What is being written at a place; null: this reader does not publish. */
export function useAnnouncementDrafts(placeCode: string | null) {
  return usePagedList(listAnnouncementDrafts, { placeCode: placeCode ?? '' }, { enabled: placeCode !== null })
}
