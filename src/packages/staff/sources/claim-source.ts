import { useState } from 'react'
import { clockTone, clockWords } from '@/copy/clock'
import { CLAIM_DESK_WORDS, METHOD_WORDS, RELATION_WORDS } from '@/copy/households'
import { PILE_WORDS } from '@/copy/staff'
import { approve } from '@/features/households/api/claim-steps'
import { type InboxAct, type InboxRow, type InboxSource, readingOf } from '@/features/staff/model/inbox-row'
import { now as readNow } from '@/platform/clock'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { usePagedList } from '@/platform/data/use-paged-list'
import { openClaimDesk } from '@/platform/navigation/navigate'
import { type Claim, listClaims } from '@/shared/contract/households'
import { showToast } from '@/ui'

/** Claims of households, of a community or of one grid, as rows of the inbox. */
export function useClaimSource(placeCode: string): InboxSource {
  const list = usePagedList(listClaims, { placeCode })
  const [approving, setApproving] = useState<string | null>(null)
  const nod = useAction(async (claim: Claim) => {
    setApproving(claim.id)
    try {
      await approve(claim)
      list.remove(claim.id)
      showToast(CLAIM_DESK_WORDS.approved, { tone: 'done' })
    } catch (error) {
      tellFailure(error)
      await list.reload()
    }
  })
  const likely = (claim: Claim): InboxAct =>
    claim.evidence?.mayApprove && claim.method !== 'visit'
      ? { id: `queue-approve-${claim.id}`, label: CLAIM_DESK_WORDS.approve, busyLabel: nod.isBusy && approving === claim.id ? CLAIM_DESK_WORDS.approving : undefined, onTap: () => void nod.run(claim) }
      : { id: `queue-likely-${claim.id}`, label: CLAIM_DESK_WORDS.open, onTap: () => openClaimDesk(claim.id) }
  const now = readNow()
  const rows = list.items.map(
    (claim): InboxRow => ({
      key: claim.id,
      kind: PILE_WORDS.claims.kind,
      title: `${claim.label} ${claim.name}`,
      fact: CLAIM_DESK_WORDS.fact(RELATION_WORDS[claim.relation], METHOD_WORDS[claim.method].fact),
      clock: { tone: clockTone(claim.createdAt, claim.dueAt, now), text: clockWords(claim.dueAt, now) },
      photo: null,
      likely: likely(claim),
      other: { id: `queue-more-${claim.id}`, label: CLAIM_DESK_WORDS.refuse, onTap: () => openClaimDesk(claim.id) },
      onOpen: () => openClaimDesk(claim.id),
    }),
  )
  return {
    rows,
    overdue: list.items.filter((claim) => claim.dueAt <= now).length,
    placeName: undefined,
    ...readingOf(list),
  }
}
