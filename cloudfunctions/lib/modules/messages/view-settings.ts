import type { MessageSettings } from '@/shared/contract/messages'
import { TEMPLATE_KEYS } from '@/shared/domain/messages/template-keys'
import type { Settings } from '../../kernel/environment'
import { countConsents } from './count-consents'
import { findUnusedConsents } from './messages.store'

/** More is kept, but never shown or needed. */
const COUNTED = 99

/** What WeChat may still tell the person. One trip. */
export async function viewSettings(personId: string, tellsProgress: boolean, { templateIds }: Settings): Promise<MessageSettings> {
  const offered = TEMPLATE_KEYS.filter((key) => templateIds[key] !== null)
  return { offered, left: countConsents(await findUnusedConsents(personId, COUNTED)), tellsProgress }
}
