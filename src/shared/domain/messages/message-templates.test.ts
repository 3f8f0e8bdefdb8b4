import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterCount } from '../characters'
import { FIELD_BOUNDS, fillSentence, sentenceFaults } from './message-templates'

const one = (title: string, phrase: string | null = null, kind = 'report.accept') => sentenceFaults({ sentences: [{ kind, title, phrase }] })

describe('sentences of messages', () => {
  it.each([
    ['社区受理了', null, 'report.accept', {}],
    ['{category}受理了', '已受理', 'report.accept', {}],
    ['', null, 'report.accept', { 'sentences.0.title': 'empty' }],
    ['{name}受理了', null, 'report.accept', { 'sentences.0.title': 'placeholder' }],
    ['{number受理了', null, 'report.accept', { 'sentences.0.title': 'placeholder' }],
    ['一二三四五六七八九十一二三四五六七八九十一', null, 'report.accept', { 'sentences.0.title': 'too_long' }],
    ['{number}{category}受理了，请放心', null, 'report.accept', { 'sentences.0.title': 'too_long' }],
    ['受理了', '已经受理了啦', 'report.accept', { 'sentences.0.phrase': 'phrase' }],
    ['受理了', 'OK', 'report.accept', { 'sentences.0.phrase': 'phrase' }],
    ['晚几天', '晚几天', 'report.due_later', {}],
    ['收到了', null, 'report.submit', { 'sentences.0': 'unknown' }],
    ['请您看', null, 'rider.submit_here', { 'sentences.0': 'unknown' }],
    ['受理了', null, 'report.unheard_of', { 'sentences.0': 'unknown' }],
  ])('%s %s %s', (title, phrase, kind, faults) => {
    expect(one(title, phrase, kind)).toEqual(faults)
  })

  it('a kind has one sentence', () => {
    const same = { kind: 'report.accept', title: '受理了', phrase: null }
    expect(sentenceFaults({ sentences: [same, same] })).toEqual({ 'sentences.1': 'twice' })
  })

  it('what is taken fits WeChat’s field, whatever is filled in', () => {
    const part = fc.constantFrom('{number}', '{category}', '受理了', '请看', '，')
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const title = parts.join('')
        fc.pre(Object.keys(one(title)).length === 0)
        expect(characterCount(fillSentence(title, { number: '1234-5678-9', category: '路灯不亮' }))).toBeLessThanOrEqual(FIELD_BOUNDS.thing)
      }),
    )
  })
})
