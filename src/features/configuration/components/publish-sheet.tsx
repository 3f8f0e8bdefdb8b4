import { useState } from 'react'
import { errorSentence } from '@/copy/errors'
import { faultLine, SETTINGS_WORDS } from '@/copy/settings'
import { MAX_REASON } from '@/shared/contract/configuration'
import { type ConfigurationDraft, documentFaults } from '@/shared/domain/configuration/document-faults'
import type { AppError } from '@/shared/errors'
import { Button, Note, Sheet, TextField } from '@/ui'
import { rowOfFault, rowsOf } from '../model/document-form'
import { ChangeLines } from './change-lines'

interface PublishSheetProps {
  draft: ConfigurationDraft
  changes: readonly string[]
  /** Already said, when an old version is taken up. */
  reason: string
  isBusy: boolean
  error: AppError | null
  onPublish: (reason: string) => void
  onClose: () => void
}

/** What will change, why, and what still cannot be: nothing is published before it was read. */
export function PublishSheet({ draft, changes, reason: given, isBusy, error, onPublish, onClose }: PublishSheetProps) {
  const [reason, setReason] = useState(given)
  const [isChecked, setChecked] = useState(false)
  const titles = new Map(rowsOf(draft).map(({ id, title }) => [id, title]))
  const faults = Object.entries(documentFaults(draft)).map(([path, fault]) => {
    const row = rowOfFault(draft, path)
    return faultLine(titles.get(row) ?? row, fault)
  })
  const submit = () => {
    setChecked(true)
    if (reason.trim() && [...reason].length <= MAX_REASON) onPublish(reason.trim())
  }
  return (
    <Sheet open title={SETTINGS_WORDS.publishTitle} closeLabel={SETTINGS_WORDS.close} onClose={onClose}>
      <ChangeLines lines={changes} />
      {faults.map((line) => (
        <Note key={line} tone="danger" icon="warning-circle">
          {line}
        </Note>
      ))}
      <Note icon="clock">{SETTINGS_WORDS.publishHelp}</Note>
      <TextField
        id="settings-reason"
        label={SETTINGS_WORDS.reason}
        placeholder={SETTINGS_WORDS.reasonPlaceholder}
        value={reason}
        max={MAX_REASON}
        error={error ? errorSentence(error.code) : isChecked && !reason.trim() ? SETTINGS_WORDS.reasonWrong : undefined}
        onChange={setReason}
      />
      <Button id="settings-publish" kind="primary" size="lg" block disabled={faults.length > 0} busyLabel={isBusy ? SETTINGS_WORDS.busy : undefined} onTap={submit}>
        {faults[0] ?? SETTINGS_WORDS.confirm}
      </Button>
    </Sheet>
  )
}
