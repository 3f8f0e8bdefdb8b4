import { DANGER_ADVICE, DANGER_ADVICE_ELSE } from '@/copy/reports-categories'
import { findCategory } from '@/shared/domain/reports/categories'
import { Note } from '@/ui'

/** What not to do, for the kinds that are dangerous to stand beside. */
export function DangerNote({ categoryCode }: { categoryCode: string | null }) {
  if (!categoryCode || findCategory(categoryCode)?.priority !== 'P0') return null
  return (
    <Note tone="danger" icon="warning-circle">
      {DANGER_ADVICE[categoryCode] ?? DANGER_ADVICE_ELSE}
    </Note>
  )
}
