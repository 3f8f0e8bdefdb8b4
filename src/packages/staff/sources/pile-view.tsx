import { type Pile } from '@/copy/staff'
import { InboxHead } from '@/features/staff/components/inbox-head'
import { InboxRows } from '@/features/staff/components/inbox-rows'
import { PileChips } from '@/features/staff/components/pile-chips'
import type { InboxSource } from '@/features/staff/model/inbox-row'
import { useBottomReached, usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { Button } from '@/ui'

export interface PileViewProps {
  communityCode: string
  /** One grid of it, where the appointment reaches no further. */
  gridCode: string | null
  /** Those that are the caller's to work on. */
  piles: readonly Pile[]
  pile: Pile
  onPile: (pile: Pile) => void
  /** As it was picked; null: as the source or the desk names it. */
  placeName: string | null
  deskName: string
  /** Set where the appointment covers several communities. */
  onChoosePlace?: () => void
  /** To a report by its number, anywhere in the appointment's place. */
  onFind: () => void
}

/** The frame of the inbox around one source. */
export function pileView(useSource: (communityCode: string, pile: Pile, gridCode: string | null) => InboxSource) {
  return function PileView({ communityCode, gridCode, piles, pile, onPile, placeName, deskName, onChoosePlace, onFind }: PileViewProps) {
    const source = useSource(communityCode, pile, gridCode)
    useReturn(() => void source.reload())
    useBottomReached(() => void source.loadMore())
    usePullDown(source.reload)
    return (
      <>
        <InboxHead
          placeName={placeName ?? source.placeName ?? deskName}
          count={source.rows.length}
          hasMore={source.hasMore}
          overdue={source.overdue}
          onChoosePlace={onChoosePlace}
          onFind={onFind}
        />
        <PileChips piles={piles} pile={pile} onChange={onPile} />
        <InboxRows pile={pile} source={source} />
        {source.more && (
          <Button id={source.more.id} kind="text" block onTap={source.more.onTap}>
            {source.more.label}
          </Button>
        )}
      </>
    )
  }
}
