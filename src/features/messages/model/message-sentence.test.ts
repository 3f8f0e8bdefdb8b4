import { describe, expect, it } from 'vitest'
import type { Message } from '@/shared/contract/messages'
import { NOTICE_KINDS } from '@/shared/domain/messages/notice-kinds'
import { messageDetail, messageTitle } from './message-sentence'

function message(changes: Partial<Message>): Message {
  return {
    id: '1',
    at: 0,
    kind: 'report.accept',
    values: { categoryCode: 'B1', number: 'not a number' },
    title: null,
    subject: { type: 'report', id: 'x' },
    waitsForMe: false,
    isRead: false,
    ...changes,
  }
}

describe('the sentences of messages', () => {
  it.each(Object.keys(NOTICE_KINDS))('has its own words for %s', (kind) => {
    expect(messageTitle(message({ kind }))).not.toBe(messageTitle(message({ kind: 'report.something_new' })))
  })

  it('tells the reporter and the handler of the same step in different words', () => {
    expect(messageTitle(message({ kind: 'report.dispute' }))).not.toBe(messageTitle(message({ kind: 'report.dispute_here' })))
  })

  it('names what it is about', () => {
    expect(messageDetail(message({}))).toBe('井盖，not a number')
  })

  it('says the city’s own words where it has some, filled in', () => {
    expect(messageTitle(message({ title: '{category}的事受理了' }))).toBe('井盖的事受理了')
    expect(messageTitle(message({ title: '{number}受理了', values: {} }))).toBe('受理了')
  })
})
