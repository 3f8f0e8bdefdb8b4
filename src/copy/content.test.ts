import { describe, expect, it } from 'vitest'
import { contentLabelWords } from './content'

describe('what the machine took it for', () => {
  it('is said in plain words, as a guess, and not where it took it for nothing', () => {
    expect(contentLabelWords(20003, true)).toBe('机器看照片，觉得像骂人。不一定对，您来定')
    expect(contentLabelWords(10001, false)).toContain('这些话，觉得像广告')
    for (const label of [null, 100, 99999]) expect(contentLabelWords(label, true)).toBeNull()
  })
})
