import { sendSubscribeMessage } from '../../adapters/subscribe-message'
import type { Work } from '../../kernel/context'
import type { Job } from '../../kernel/module'
import { findOpenids } from '../../kernel/persons.store'
import type { ConsentDocument, MessageDocument } from './message-document'
import { dropConsents, findConsents, findPushDue, movePush, spendConsent } from './messages.store'
import { progressTemplateData } from './push-wording'

const TEMPLATE = 'report_progress'
const PUSHES_PER_RUN = 100
/** Enough to step past those that parallel senders are taking. */
const CONSENTS_TRIED = 5

/** Messages whose quiet hours are over. */
export const pushMessages: Job = {
  name: 'messages.push',
  async run(work) {
    const due = await findPushDue(work.now, PUSHES_PER_RUN)
    for (const message of due) await pushMessage(message, work)
    return due.length
  },
}

/** Sends through the platform at most once: it is marked before it goes out, so that a crash loses it rather than repeats it. */
export async function pushMessage(message: MessageDocument, work: Work): Promise<void> {
  const templateId = work.settings.templateIds[TEMPLATE]
  const phrase = progressTemplateData(message)
  if (!templateId || !phrase) return void (await movePush(message._id, 'waiting', 'no-consent'))
  if (!(await movePush(message._id, 'waiting', 'taken'))) return
  const consent = await takeConsent(message)
  const openid = consent && (await findOpenids([message.personId])).get(message.personId)
  if (!openid) return void (await movePush(message._id, 'taken', 'no-consent'))

  const outcome = await sendSubscribeMessage({ openid, templateId, page: `packages/reports/detail/index?id=${message.subjectId}`, data: phrase })
  if (!outcome.sent) {
    work.log.info('push failed', { messageId: message._id, isRefused: outcome.isRefused })
    if (outcome.isRefused) await dropConsents(message.personId, TEMPLATE)
  }
  await movePush(message._id, 'taken', outcome.sent ? 'sent' : 'failed')
}

async function takeConsent(message: MessageDocument): Promise<ConsentDocument | undefined> {
  for (const consent of await findConsents(message.personId, TEMPLATE, CONSENTS_TRIED)) {
    if (await spendConsent(consent._id, message._id)) return consent
  }
  return undefined
}
