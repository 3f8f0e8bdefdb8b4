import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markPassages } from '@/shared/domain/moderation/own-words'
import { cutAtMarks } from './cut-at-marks'

describe('a text cut at its marks', () => {
  it('shows the passage', () => {
    const text = '😀3栋2单元501 倒垃圾'
    expect(cutAtMarks(text, markPassages(text))).toEqual([
      { text: '😀', isMarked: false },
      { text: '3栋2单元501', isMarked: true },
      { text: ' 倒垃圾', isMarked: false },
    ])
    expect(cutAtMarks('没事', [])).toEqual([{ text: '没事', isMarked: false }])
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('不要脸', '13971234567', '灯', '😀'), { maxLength: 20 }), (parts) => {
        const text = parts.join('，')
        expect(cutAtMarks(text, markPassages(text)).map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })
})
