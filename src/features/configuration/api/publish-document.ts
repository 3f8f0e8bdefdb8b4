import { call } from '@/platform/cloud/call'
import { publishConfiguration } from '@/shared/contract/configuration'
import type { InputOf } from '@/shared/contract/operation'
import type { ConfigurationDraft } from '@/shared/domain/configuration/document-faults'

/** @throws AppError of configuration.publish */
export async function publishDocument(draft: ConfigurationDraft, basedOn: number, reason: string): Promise<void> {
  await call(publishConfiguration, { ...draft, basedOn, reason } as InputOf<typeof publishConfiguration>)
}
