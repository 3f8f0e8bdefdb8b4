import { HOME_CLAIM_WORDS, RELATION_WORDS } from '@/copy/households'
import type { Claim } from '@/shared/contract/households'
import { Cell } from '@/ui'

/** One household of mine: asked for, or had. */
export function HomeRow({ claim, onOpen }: { claim: Claim; onOpen: () => void }) {
  return <Cell id={`home-${claim.id}`} icon="house" title={claim.label} detail={`${RELATION_WORDS[claim.relation]}，${HOME_CLAIM_WORDS.state[claim.state]}`} onTap={onOpen} />
}
