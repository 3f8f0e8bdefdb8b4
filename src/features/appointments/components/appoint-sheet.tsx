import { View } from '@tarojs/components'
import { useState } from 'react'
import { APPOINTMENTS_WORDS } from '@/copy/appointments'
import { ROLE_WORDS } from '@/copy/people'
import { CANDIDATE_CODE_LENGTH, MAX_HOLDER_NAME } from '@/shared/contract/appointments'
import { LONGEST_APPOINTMENT } from '@/shared/domain/appointing'
import type { Role } from '@/shared/domain/appointments'
import { DAY } from '@/shared/domain/time'
import { Button, Chip, Sheet, TextField } from '@/ui'
import { readCode } from '../model/read-code'

/** What can be chosen, ms from now; the last is the longest that there is. */
const TERMS = { year: 365 * DAY, three: 3 * 365 * DAY, five: LONGEST_APPOINTMENT } as const
type Term = keyof typeof TERMS
const words = APPOINTMENTS_WORDS.sheet

export interface Chosen {
  role: Role
  code: string
  name: string
  /** ms from now */
  term: number
}

interface AppointSheetProps {
  open: boolean
  roles: readonly Role[]
  isBusy: boolean
  /** What went wrong with the last try. */
  problem?: string
  onAppoint: (chosen: Chosen) => void
  onClose: () => void
}

/** Office, code of the person, name, term: what is not said yet is said beside its field. */
export function AppointSheet({ open, roles, isBusy, problem, onAppoint, onClose }: AppointSheetProps) {
  const [role, setRole] = useState<Role | null>(null)
  const [typed, setTyped] = useState('')
  const [name, setName] = useState('')
  const [term, setTerm] = useState<Term>('year')
  const [isChecked, setChecked] = useState(false)
  const code = readCode(typed)
  const isNamed = name.trim().length > 0 && [...name.trim()].length <= MAX_HOLDER_NAME
  const submit = () => {
    setChecked(true)
    if (role && code && isNamed) onAppoint({ role, code, name: name.trim(), term: TERMS[term] })
  }
  return (
    <Sheet open={open} title={words.title} closeLabel={words.close} onClose={onClose}>
      <View className="muted f13">{words.role}</View>
      <View className="wrap">
        {roles.map((one) => (
          <Chip key={one} id={`appoint-role-${one}`} label={ROLE_WORDS[one]} on={role === one} onTap={() => setRole(one)} />
        ))}
      </View>
      <TextField
        id="appoint-code"
        label={words.code}
        placeholder={words.codePlaceholder}
        help={words.codeHelp}
        value={typed}
        max={CANDIDATE_CODE_LENGTH + 1}
        error={problem ?? (isChecked && !code ? words.codeWrong : undefined)}
        onChange={setTyped}
      />
      <TextField
        id="appoint-name"
        label={words.name}
        placeholder={words.namePlaceholder}
        help={words.nameHelp}
        value={name}
        max={MAX_HOLDER_NAME}
        error={isChecked && !isNamed ? words.nameWrong : undefined}
        onChange={setName}
      />
      <View className="muted f13">{words.term}</View>
      <View className="wrap">
        {(Object.keys(TERMS) as Term[]).map((one) => (
          <Chip key={one} id={`appoint-term-${one}`} label={APPOINTMENTS_WORDS.terms[one]} on={term === one} onTap={() => setTerm(one)} />
        ))}
      </View>
      <Button id="appoint-confirm" kind="primary" size="lg" block disabled={role === null} busyLabel={isBusy ? words.busy : undefined} onTap={submit}>
        {role ? words.confirm(ROLE_WORDS[role]) : words.chooseRole}
      </Button>
    </Sheet>
  )
}
