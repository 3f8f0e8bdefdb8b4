import { ACTS_WORDS } from '@/copy/account'
import { momentWords } from '@/copy/clock'
import type { Instant } from '@/shared/domain/time'
import { Cell } from '@/ui'
import { type ActAboutMe, actCapacity, actTitle } from '../model/act-sentence'

interface ActRowProps {
  act: ActAboutMe
  now: Instant
  /** Absent: there is no page for what it was done to. */
  onOpen?: () => void
}

export function ActRow({ act, now, onOpen }: ActRowProps) {
  return (
    <Cell
      id={`act-${act.id}`}
      icon={act.isSealed ? 'lock' : 'clock'}
      title={actTitle(act)}
      detail={`${actCapacity(act)}，${momentWords(act.at, now)}，${act.isSealed ? ACTS_WORDS.sealed : ACTS_WORDS.unsealed}`}
      onTap={onOpen}
    />
  )
}
