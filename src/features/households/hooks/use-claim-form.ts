import { useRef, useState } from 'react'
import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { useAction } from '@/platform/data/use-action'
import { random } from '@/platform/random'
import { askForMessages } from '@/platform/subscribe/ask-for-messages'
import { PROMISES } from '@/platform/subscribe/promises'
import { type Claim, claimHousehold } from '@/shared/contract/households'
import type { ClaimMethod } from '@/shared/domain/households/claim-states'
import { NAME_PATTERN, type RollRelation } from '@/shared/domain/roll/read-cells'
import { createUlid } from '@/shared/domain/ulid'

export const CODE_LENGTH = 8

/** A door that was chosen. */
export interface ChosenDoor {
  householdId: string
  label: string
  buildingName: string
}

/** What the person says of themselves and the household; sent once, however often it is tapped. */
export function useClaimForm(onSent: (claim: Claim) => void) {
  // The same id until it is sent: a repeat after a lost answer is not a second claim.
  const id = useRef(createUlid(now(), random))
  const [door, setDoor] = useState<ChosenDoor | null>(null)
  const [relation, setRelation] = useState<RollRelation>('family')
  const [name, setName] = useState('')
  const [method, setMethod] = useState<ClaimMethod>('code')
  const [code, setCode] = useState('')

  const typed = code.normalize('NFKC').replace(/[\s-]/g, '')
  const codeLeft = method === 'code' ? Math.max(0, CODE_LENGTH - typed.length) : 0
  const isNameRight = NAME_PATTERN.test(name.trim())
  const send = useAction(async () => {
    if (!door) return
    void askForMessages(PROMISES.household)
    const input = { id: id.current, householdId: door.householdId, relation, name: name.trim(), method, ...(method === 'code' ? { code: typed } : {}) }
    onSent(await call(claimHousehold, input))
  })
  return { door, setDoor, relation, setRelation, name, setName, isNameRight, method, setMethod, code, setCode, codeLeft, send }
}
export type ClaimForm = ReturnType<typeof useClaimForm>
