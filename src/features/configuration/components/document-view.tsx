import { View } from '@tarojs/components'
import { useState } from 'react'
import { dateWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { SETTINGS_WORDS } from '@/copy/settings'
import { now as readNow } from '@/platform/clock'
import type { Configuration } from '@/shared/contract/configuration'
import { Card, Cell, ErrorState, Section, Skeleton } from '@/ui'
import type { OpenDocument } from '../hooks/use-document'
import { rowsOf } from '../model/document-form'
import type { FormRow } from '../model/form-row'
import { RowSheet } from './row-sheet'
import { VersionList } from './version-list'

interface DocumentViewProps {
  document: OpenDocument
  isAdmin: boolean
  onRestore: (version: Configuration) => void
}

/** What is in force, row by row, and every version before it. */
export function DocumentView({ document, isAdmin, onRestore }: DocumentViewProps) {
  const [row, setRow] = useState<FormRow | null>(null)
  const { current, history, shown, error } = document
  const now = readNow()
  if (document.isLoading) return <Skeleton label={SETTINGS_WORDS.loading} />
  if (!shown) return error && <ErrorState {...failureWords(error)} onRetry={() => void document.reload()} />
  return (
    <View>
      <View className="t2 f14">{current ? SETTINGS_WORDS.inForce(current.version, dateWords(current.at, now)) : SETTINGS_WORDS.builtIn}</View>
      <Section title={SETTINGS_WORDS.rows}>
        <Card>
          {rowsOf(shown).map((one) => (
            <Cell key={one.id} id={`settings-row-${one.id.replace('.', '-')}`} title={one.title} detail={one.detail} onTap={isAdmin && one.fields.length > 0 ? () => setRow(one) : undefined} />
          ))}
        </Card>
      </Section>
      <Section title={SETTINGS_WORDS.history}>
        {current ? <VersionList versions={[current, ...history]} now={now} onRestore={isAdmin ? onRestore : undefined} /> : <View className="muted f14">{SETTINGS_WORDS.noHistory}</View>}
      </Section>
      {!isAdmin && <View className="muted f13">{SETTINGS_WORDS.readOnly}</View>}
      {row && (
        <RowSheet
          key={row.id}
          row={row}
          onKeep={(values) => {
            document.write(row.id, values)
            setRow(null)
          }}
          onClose={() => setRow(null)}
        />
      )}
    </View>
  )
}
