import { View } from '@tarojs/components'
import { useState } from 'react'
import { SETTINGS_WORDS } from '@/copy/settings'
import { Button, OptionRow, Sheet, TextField } from '@/ui'
import type { FieldValues, FormField, FormRow } from '../model/form-row'

interface RowSheetProps {
  row: FormRow
  onKeep: (values: FieldValues) => void
  onClose: () => void
}

/** Everything that can be changed of one row. Kept in the draft; nothing is published here. */
export function RowSheet({ row, onKeep, onClose }: RowSheetProps) {
  const [values, setValues] = useState<FieldValues>(() => Object.fromEntries(row.fields.map(({ id, value }) => [id, value])))
  const isTooLong = row.fields.some(({ id, max }) => max !== undefined && [...(values[id] ?? '')].length > max)
  return (
    <Sheet open title={row.title} closeLabel={SETTINGS_WORDS.close} onClose={onClose}>
      {row.fields.map((field) => (
        <Field key={field.id} field={field} value={values[field.id] ?? ''} onChange={(value) => setValues({ ...values, [field.id]: value })} />
      ))}
      <Button id="settings-keep" kind="ink" size="lg" block disabled={isTooLong} onTap={() => onKeep(values)}>
        {SETTINGS_WORDS.keep}
      </Button>
    </Sheet>
  )
}

function Field({ field, value, onChange }: { field: FormField; value: string; onChange: (value: string) => void }) {
  const { id, label, help, max = 0, options } = field
  if (!options) return <TextField id={`settings-${id}`} label={label} help={help} value={value} max={max} onChange={onChange} />
  return (
    <View className="field question__options">
      <View className="field__label">{label}</View>
      {options.map((option) => (
        <OptionRow key={option.value} id={`settings-${id}-${option.value}`} label={option.label} chosen={option.value === value} onTap={() => onChange(option.value)} />
      ))}
    </View>
  )
}
