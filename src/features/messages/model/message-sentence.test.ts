import { describe, expect, it } from 'vitest'
import type { Message } from '@/shared/contract/messages'
import { isForHandler, messageDetail, messageTitle } from './message-sentence'

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
  it('tells the reporter and the handler of the same step in different words', () => {
    const forReporter = messageTitle(message({ kind: 'report.dispute' }))
    const forHandler = messageTitle(message({ kind: 'report.dispute', waitsForMe: true }))

    expect(forReporter).not.toBe(forHandler)
    expect(isForHandler(message({ kind: 'report.dispute', waitsForMe: true }))).toBe(true)
    expect(isForHandler(message({ kind: 'report.resolve', waitsForMe: true }))).toBe(false)
  })

  it.each(['report.photo_held', 'report.photo_refused', 'report.text_held', 'report.text_passed', 'report.text_refused'])('has its own words for %s', (kind) => {
    expect(messageTitle(message({ kind }))).not.toBe(messageTitle(message({ kind: 'report.something_new' })))
  })

  it('names what it is about', () => {
    expect(messageDetail(message({}))).toBe('井盖，not a number')
  })

  it('says the city’s own words where it has some, filled in', () => {
    expect(messageTitle(message({ title: '{category}的事受理了' }))).toBe('井盖的事受理了')
    expect(messageTitle(message({ title: '{number}受理了', values: {} }))).toBe('受理了')
  })
})
