import type { TemplateKey } from '@/shared/domain/messages/template-keys'
import { anyOfFilters, find, findById, insert, lt, lte, oneOf, removeWhere, updateWhere } from '../../adapters/database'
import { DUTY_NOTICES, MESSAGE_CONSENTS, MESSAGE_SETTINGS, MESSAGES } from '../../kernel/collections'
import type { ConsentDocument, DutyDocument, MessageDocument, MessageSettingsDocument, PushState } from './message-document'

/** All queries of the domain, one trip each. Which index serves a query is named at the query. */

/** @returns whether it is new */
export async function insertMessage(message: MessageDocument): Promise<boolean> {
  return (await insert(MESSAGES, message)).inserted
}

/** Newest first, after `last`. Index `inbox`. */
export function findInbox(personId: string, last: { at: number; id: string } | null, limit: number): Promise<MessageDocument[]> {
  const own = { personId }
  const filter = last
    ? anyOfFilters({ ...own, at: lt(new Date(last.at)) }, { ...own, at: new Date(last.at), _id: lt(last.id) })
    : own
  return find<MessageDocument>(MESSAGES, { filter, sort: [['at', 'desc'], ['_id', 'desc']], limit })
}

/** Index `unread`; counted by fetching ids, so that it never costs more than `upTo`. */
export async function countUnread(personId: string, upTo: number): Promise<number> {
  return (await find<{ _id: string }>(MESSAGES, { filter: { personId, isRead: false }, fields: ['_id'], limit: upTo })).length
}

/** Index `unread`. */
export async function markReadUpTo(personId: string, upTo: number): Promise<void> {
  await updateWhere(MESSAGES, { personId, isRead: false, at: lte(new Date(upTo)) }, { set: { isRead: true } })
}

/** Index `waiting`. */
export function findWaiting(subjectId: string, limit: number): Promise<MessageDocument[]> {
  return find<MessageDocument>(MESSAGES, { filter: { subjectId, waitsForMe: true }, limit })
}

export async function stopWaiting(messageId: string): Promise<void> {
  await updateWhere(MESSAGES, { _id: messageId, waitsForMe: true }, { set: { waitsForMe: false } })
}

/** Index `push`. */
export function findPushDue(now: number, limit: number): Promise<MessageDocument[]> {
  return find<MessageDocument>(MESSAGES, { filter: { push: 'waiting', pushDueAt: lte(new Date(now)) }, sort: [['pushDueAt', 'asc'], ['_id', 'asc']], limit })
}

/** @returns false if somebody else was faster */
export async function movePush(messageId: string, from: PushState, to: PushState): Promise<boolean> {
  return (await updateWhere(MESSAGES, { _id: messageId, push: from }, { set: { push: to } })) === 1
}

export async function insertConsent(consent: ConsentDocument): Promise<{ isOwn: boolean }> {
  const outcome = await insert(MESSAGE_CONSENTS, consent)
  if (outcome.inserted) return { isOwn: true }
  return { isOwn: (await findById<ConsentDocument>(MESSAGE_CONSENTS, consent._id))?.personId === consent.personId }
}

/** Of every template. Index `unused`. */
export function findUnusedConsents(personId: string, limit: number): Promise<ConsentDocument[]> {
  return find<ConsentDocument>(MESSAGE_CONSENTS, { filter: { personId, usedFor: null }, limit })
}

/** @returns false if it was used meanwhile */
export async function spendConsent(consentId: string, messageId: string): Promise<boolean> {
  return (await updateWhere(MESSAGE_CONSENTS, { _id: consentId, usedFor: null }, { set: { usedFor: messageId } })) === 1
}

/** The person refused: none of what is left can be used. Index `unused`. */
export async function dropConsents(personId: string, template: TemplateKey): Promise<void> {
  await updateWhere(MESSAGE_CONSENTS, { personId, template, usedFor: null }, { set: { usedFor: 'refused' } })
}

export function findSettings(personId: string): Promise<MessageSettingsDocument | undefined> {
  return findById<MessageSettingsDocument>(MESSAGE_SETTINGS, personId)
}

/** Two trips at most. */
export async function storeSettings(settings: MessageSettingsDocument): Promise<void> {
  if ((await insert(MESSAGE_SETTINGS, settings)).inserted) return
  await updateWhere(MESSAGE_SETTINGS, { _id: settings._id }, { set: { tellsProgress: settings.tellsProgress } })
}

/** Ids, the oldest first. Index `old`. */
export async function findOldMessages(isRead: boolean, before: number, limit: number): Promise<string[]> {
  const rows = await find<{ _id: string }>(MESSAGES, { filter: { isRead, at: lt(new Date(before)) }, sort: [['at', 'asc'], ['_id', 'asc']], fields: ['_id'], limit })
  return rows.map(({ _id }) => _id)
}

export async function eraseMessages(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await removeWhere(MESSAGES, { _id: oneOf(ids) })
}

export async function insertDuty(duty: DutyDocument): Promise<void> {
  await insert(DUTY_NOTICES, duty)
}

/** Beyond their limit, the longest first. Index `due`. */
export function findDueDuties(now: number, limit: number): Promise<DutyDocument[]> {
  return find<DutyDocument>(DUTY_NOTICES, { filter: { escalateAt: lte(new Date(now)) }, sort: [['escalateAt', 'asc'], ['_id', 'asc']], limit })
}

export async function removeDuty(key: string): Promise<void> {
  await removeWhere(DUTY_NOTICES, { _id: key })
}

/** By their ids. */
export function findMessages(ids: readonly string[]): Promise<MessageDocument[]> {
  return ids.length === 0 ? Promise.resolve([]) : find<MessageDocument>(MESSAGES, { filter: { _id: oneOf(ids) }, limit: ids.length })
}
