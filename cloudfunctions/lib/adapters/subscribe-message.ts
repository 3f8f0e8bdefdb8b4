import { cloud } from './cloud'
import { withinPatience } from './patience'

/** 43101: the person refused, or used up what they agreed to. */
const NOT_SUBSCRIBED = 43101

export interface SubscribeMessage {
  openid: string
  templateId: string
  page: string
  /** Template field → text. */
  data: Readonly<Record<string, string>>
}

/** `errCode` null: no answer, or not one of the platform's. */
export type SendOutcome = { sent: true } | { sent: false; isRefused: boolean; errCode: number | null }

/** Sends at once; never throws, because a message that was marked as sent must not be sent again. */
export function sendSubscribeMessage(message: SubscribeMessage): Promise<SendOutcome> {
  return withinPatience(() => send(message), { sent: false, isRefused: false, errCode: null })
}

async function send(message: SubscribeMessage): Promise<SendOutcome> {
  try {
    await cloud.openapi.subscribeMessage.send({
      touser: message.openid,
      templateId: message.templateId,
      page: message.page,
      data: Object.fromEntries(Object.entries(message.data).map(([field, value]) => [field, { value }])),
    })
    return { sent: true }
  } catch (error) {
    const code = typeof error === 'object' && error !== null ? (error as { errCode?: unknown }).errCode : undefined
    return { sent: false, isRefused: code === NOT_SUBSCRIBED, errCode: typeof code === 'number' ? code : null }
  }
}
