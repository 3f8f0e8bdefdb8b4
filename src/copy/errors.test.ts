import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../shared/errors'
import { ERROR_WORDS, errorSentence, FIELD_WORDS, fieldSentence } from './errors'

const NOW = Date.parse('2026-07-16T19:32:00+08:00')

describe('errorSentence', () => {
  it('has a sentence of its own for every code', () => {
    const sentences = ERROR_CODES.map((code) => errorSentence(code))
    expect(sentences.every((sentence) => sentence.length >= 8)).toBe(true)
    expect(new Set(sentences).size).toBe(ERROR_CODES.length)
  })

  it('says when a report that came too soon will be sent', () => {
    const fields = { retryAt: String(NOW + 5 * 60_000) }
    expect(errorSentence('RATE_LIMITED', { fields, now: NOW })).toContain('19:37')
    expect(errorSentence('RATE_LIMITED', { fields, now: NOW + 6 * 60_000 })).toBe(ERROR_WORDS.RATE_LIMITED)
  })

  it('tells a denied camera and a full phone from a missing right and a silent server', () => {
    expect(errorSentence('FORBIDDEN', { fields: { camera: 'denied' } })).toContain('相机')
    expect(errorSentence('UNAVAILABLE', { fields: { storage: 'refused' } })).toContain('手机')
  })
})

describe('fieldSentence', () => {
  it('speaks of the field that is wrong and of no other', () => {
    expect(fieldSentence({ note: 'too_long' }, 'note')).toBe(FIELD_WORDS.too_long)
    expect(fieldSentence({ note: 'too_long' }, 'landmark')).toBeNull()
    expect(fieldSentence(undefined, 'note')).toBeNull()
  })

  it('has a sentence for an issue of a newer contract', () => {
    expect(fieldSentence({ note: 'not_a_known_issue' }, 'note')).toBe(FIELD_WORDS.format)
  })
})

describe('every sentence', () => {
  it.each(Object.entries({ ...ERROR_WORDS, ...FIELD_WORDS }))('%s is plain, full-width and does not shout', (_key, sentence) => {
    expect(sentence).not.toMatch(/[,;!?！]|[\u4e00-\u9fff][.:]/)
    expect(sentence).not.toMatch(/温馨提示|亲|请知悉|违规|系统繁忙/)
  })
})
