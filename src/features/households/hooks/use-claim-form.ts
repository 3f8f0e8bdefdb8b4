import { useRef, useState } from 'react'
import { CLAIM_WORDS } from '@/copy/households'
import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { useAction } from '@/platform/data/use-action'
import { random } from '@/platform/random'
import { scanCode } from '@/platform/scan/scan-code'
import { askForMessages } from '@/platform/subscribe/ask-for-messages'
import { PROMISES } from '@/platform/subscribe/promises'
import { type Claim, claimHousehold } from '@/shared/contract/households'
import type { ClaimMethod } from '@/shared/domain/households/claim-states'
import { NAME_PATTERN, type RollRelation } from '@/shared/domain/roll/read-cells'
import { createUlid } from '@/shared/domain/ulid'
import { showToast } from '@/ui'
import { bareDoorCode, DOOR_CODE_LENGTH, readScannedDoorCode, writeDoorCode } from '../model/door-code'

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

  const typed = bareDoorCode(code)
  const codeLeft = method === 'code' ? Math.max(0, DOOR_CODE_LENGTH - typed.length) : 0
  /** From the paper on the door into the field. */
  const scan = useAction(async () => {
    const read = await scanCode()
    if (read.status === 'cancelled') return
    if (read.status === 'unavailable') return showToast(CLAIM_WORDS.scanUnavailable)
    const scanned = readScannedDoorCode(read.text)
    if (scanned === null) return showToast(CLAIM_WORDS.scanWrong, { tone: 'danger' })
    setCode(writeDoorCode(scanned))
  })
  const isNameRight = NAME_PATTERN.test(name.trim())
  const send = useAction(async () => {
    if (!door) return
    void askForMessages(PROMISES.household)
    const input = { id: id.current, householdId: door.householdId, relation, name: name.trim(), method, ...(method === 'code' ? { code: typed } : {}) }
    onSent(await call(claimHousehold, input))
  })
  return { door, setDoor, relation, setRelation, name, setName, isNameRight, method, setMethod, code, setCode, codeLeft, scan, send }
}
export type ClaimForm = ReturnType<typeof useClaimForm>
