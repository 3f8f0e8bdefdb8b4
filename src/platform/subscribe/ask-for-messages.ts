import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { random } from '@/platform/random'
import { recordConsent } from '@/shared/contract/messages'
import { TEMPLATES_A_TAP, type TemplateKey } from '@/shared/domain/messages/template-keys'
import { createUlid } from '@/shared/domain/ulid'
import { isPutOff, rememberAnswers } from './put-off'
import { canAskFor, type ConsentAnswer, requestConsent } from './request-consent'

/** `lost`: accepted, and the server did not hear of it. `not-asked`: nothing to ask for here, or "later" was said before. */
export type Asked = Exclude<ConsentAnswer, 'unsupported'> | 'lost' | 'not-asked'

/**
 * The one place where the app asks for messages of WeChat. Called first thing in the tap that promises something (platform/subscribe/promises.ts);
 * the act goes on beside it and never waits for it, and nothing here throws: the inbox in the app has everything anyway.
 * `isWanted`: the person asked for it, so that an earlier "later" does not count.
 */
export async function askForMessages(templates: readonly TemplateKey[], { isWanted = false } = {}): Promise<Asked> {
  const keys = templates.filter((key) => canAskFor(key) && (isWanted || !isPutOff(key))).slice(0, TEMPLATES_A_TAP)
  if (keys.length === 0) return 'not-asked'
  const answers = await requestConsent(keys)
  rememberAnswers(answers)
  const accepted = keys.filter((key) => answers[key] === 'accepted')
  if (accepted.length > 0) return (await record(accepted)) ? 'accepted' : 'lost'
  const said = Object.values(answers)
  return said.includes('off') ? 'off' : said.includes('declined') ? 'declined' : 'not-asked'
}

async function record(templates: TemplateKey[]): Promise<boolean> {
  try {
    await call(recordConsent, { askId: createUlid(now(), random), templates })
    return true
  } catch {
    return false
  }
}
