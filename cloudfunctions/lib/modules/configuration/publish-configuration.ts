import { publishConfiguration } from '@/shared/contract/configuration'
import { canonicalJson } from '@/shared/domain/audit/canonical-json'
import { documentFaults, documentWords } from '@/shared/domain/configuration/document-faults'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { requireSayable } from '../../kernel/require-sayable'
import { sha256 } from '../../kernel/sha256'
import { type ConfigurationDocument, type ConfigurationVersion, viewConfiguration } from './configuration-document'
import { findConfiguration, insertConfiguration, replaceVersion } from './configuration.store'

/** Three trips at most. A repeat finds its own document in force, and answers with it. */
export const publish = handle(publishConfiguration, async (input, context) => {
  const { kind, key, basedOn, document, reason } = input
  const faults = documentFaults(input)
  if (Object.keys(faults).length > 0) throw new AppError('INVALID_INPUT', { fields: Object.fromEntries(Object.entries(faults).map(([path, fault]) => [`document.${path}`, fault])) })

  const id = `${kind}:${key}`
  const hash = sha256(canonicalJson(document))
  const present = await findConfiguration(id)
  if (present?.hash === hash) return viewConfiguration(present, present)
  if ((present?.version ?? 0) !== basedOn) throw changed(present)
  await requireSayable(context.openid, 'reason', [reason, ...documentWords(input)].join('\n'))

  const next: ConfigurationVersion = { version: basedOn + 1, at: new Date(context.now), publishedBy: context.person.id, reason, document, hash }
  const isWritten = present ? await replaceVersion(present, next) : await insertConfiguration({ _id: id, kind, key, ...next, history: [] })
  if (!isWritten) throw changed(await findConfiguration(id))
  await context.ports.audit.record([
    {
      id: `configuration:${id}:${next.version}`,
      at: context.now,
      actorId: context.person.id,
      capacities: ['city-admin'],
      action: 'configuration.publish',
      subject: { type: 'configuration', id },
      placeCode: '',
      reasonCode: null,
      ownerId: null,
      fact: { version: next.version, document },
    },
  ])
  return viewConfiguration({ kind, key }, next)
})

function changed(present: ConfigurationDocument | undefined): AppError {
  return new AppError('CONFIGURATION_CHANGED', { fields: { basedOn: String(present?.version ?? 0) } })
}
