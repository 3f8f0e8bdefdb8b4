import { chooseTemplate } from '@/shared/domain/messages/choose-template'
import { TEMPLATE_KEYS, type TemplateKey } from '@/shared/domain/messages/template-keys'
import { sendSubscribeMessage } from '../../adapters/subscribe-message'
import type { Work } from '../../kernel/context'
import type { Job } from '../../kernel/module'
import { findOpenids } from '../../kernel/persons.store'
import { countConsents } from './count-consents'
import type { ConsentDocument, MessageDocument, PushState } from './message-document'
import { dropConsents, findPushDue, findSettings, findUnusedConsents, movePush, spendConsent } from './messages.store'
import { type Push, planPushes } from './plan-pushes'
import { pushPage, templateData } from './push-wording'

const PUSHES_PER_RUN = 100
/** All that one person can have left and we look at: more than is ever shown or needed. */
const CONSENTS_READ = 200
/** Parallel senders take each other's consents: so often it is looked again. */
const ATTEMPTS = 5

/** Messages whose quiet hours are over: each person's together, so that many steps on the way are one message. */
export const pushMessages: Job = {
  name: 'messages.push',
  async run(work) {
    const due = await findPushDue(work.now, PUSHES_PER_RUN)
    const people = new Map<string, MessageDocument[]>()
    for (const message of due) people.set(message.personId, [...(people.get(message.personId) ?? []), message])
    for (const messages of people.values()) for (const push of planPushes(messages)) await send(push, work)
    return due.length
  },
}

/** One notice, now. */
export async function pushMessage(message: MessageDocument, work: Work): Promise<void> {
  for (const push of planPushes([message])) await send(push, work)
}

/** Sends through the platform at most once: everything is marked before it goes out, so that a crash loses it rather than repeats it. */
async function send({ template, messages }: Push, work: Work): Promise<void> {
  const taken: MessageDocument[] = []
  for (const message of messages) if (await movePush(message._id, 'waiting', 'taken')) taken.push(message)
  const [first] = taken
  if (!first) return
  const settle = async (to: PushState) => {
    for (const { _id } of taken) await movePush(_id, 'taken', to)
  }

  if (template === 'progress' && (await findSettings(first.personId))?.tellsProgress === false) return settle('muted')
  const consent = template && (await takeConsent(first, template, work))
  const openid = consent && (await findOpenids([first.personId])).get(first.personId)
  const templateId = consent && work.settings.templateIds[consent.template]
  if (!openid || !templateId) return settle('no-consent')

  const outcome = await sendSubscribeMessage({ openid, templateId, page: pushPage(taken), data: templateData(taken) })
  if (!outcome.sent) {
    work.log.info('push failed', { messageId: first._id, template: consent.template, errCode: outcome.errCode })
    if (outcome.isRefused) await dropConsents(first.personId, consent.template)
  }
  await settle(outcome.sent ? 'sent' : 'failed')
}

/** One consent by which a message of this class may go, used up for it. */
async function takeConsent(message: MessageDocument, wanted: TemplateKey, { settings }: Work): Promise<ConsentDocument | undefined> {
  const offered = TEMPLATE_KEYS.filter((key) => settings.templateIds[key] !== null)
  if (offered.length === 0) return undefined
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const consents = (await findUnusedConsents(message.personId, CONSENTS_READ)).filter(({ template }) => offered.includes(template))
    const template = chooseTemplate(wanted, countConsents(consents))
    const consent = consents.find((one) => one.template === template)
    if (!consent) return undefined
    if (await spendConsent(consent._id, message._id)) return consent
  }
  return undefined
}
