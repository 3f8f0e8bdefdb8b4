import { useState } from 'react'
import { useAction } from '@/platform/data/use-action'
import { useOperation } from '@/platform/data/use-operation'
import { type Configuration, getConfiguration } from '@/shared/contract/configuration'
import type { InputOf } from '@/shared/contract/operation'
import type { ConfigurationDraft } from '@/shared/domain/configuration/document-faults'
import { publishDocument } from '../api/publish-document'
import { builtInDraft, differences, draftOf, writeRow } from '../model/document-form'
import type { FieldValues } from '../model/form-row'

/**
 * One document of the city with its past, and what is being changed in it. Somebody else's version in between keeps the draft: it is
 * compared with the new one from then on.
 */
export function useDocument(kind: string, key: string, onDone: () => void) {
  const { data, error, reload } = useOperation(getConfiguration, { kind, key } as InputOf<typeof getConfiguration>)
  const isUnpublished = error?.code === 'CONFIGURATION_NOT_FOUND'
  const current: Configuration | null = data?.current ?? null
  const inForce: ConfigurationDraft | null = current ? draftOf(current) : isUnpublished ? builtInDraft(kind, key) : null
  const [draft, setDraft] = useState<ConfigurationDraft | null>(null)
  const publish = useAction(async (document: ConfigurationDraft, reason: string) => {
    try {
      await publishDocument(document, current?.version ?? 0, reason)
    } catch (cause) {
      void reload()
      throw cause
    }
    setDraft(null)
    await reload()
    onDone()
  })
  const shown = draft ?? inForce
  return {
    current,
    history: data?.history ?? [],
    shown,
    /** What publishing now would change. */
    changes: inForce && draft ? differences(inForce, draft) : [],
    isLoading: !inForce && !error,
    error: isUnpublished ? null : error,
    reload,
    write: (rowId: string, values: FieldValues) => shown && setDraft(writeRow(shown, rowId, values)),
    /** An old version, to be published anew. */
    takeUp: (version: Configuration) => setDraft(draftOf(version)),
    drop: () => setDraft(null),
    publish,
  }
}

export type OpenDocument = ReturnType<typeof useDocument>
