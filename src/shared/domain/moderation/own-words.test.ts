import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markPassages } from './own-words'

const marked = (text: string) => markPassages(text).map(({ from, to, reason }) => `${reason} ${[...text].slice(from, to).join('')}`)

describe('the own list of words', () => {
  it.each([
    ['电话 13971234567，还有 139 7123 4567', ['privacy 13971234567', 'privacy 139 7123 4567']],
    ['身份证 42020219700101123X', ['privacy 42020219700101123X']],
    ['鄂B12345 挡住通道，鄂B·D12345 也是', ['privacy 鄂B12345', 'privacy 鄂B·D12345']],
    ['3栋2单元501 养狗', ['privacy 3栋2单元501']],
    ['😀😀吃饱了撑的', ['abuse 吃饱了撑的']],
    ['5 号楼道灯坏了，3栋门口积水，打 12345', []],
    ['单号 202611240001 的井盖', []],
    ['党员先把自家楼道清了，再说别人', []],
  ])('%s', (text, found) => {
    expect(marked(text)).toEqual(found)
  })

  it('marks inside the text, in order, without overlap', () => {
    const piece = fc.constantFrom('13971234567', '鄂B12345', '3栋2单元501', '不要脸', '😀', '灯', '，', '1')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { from, to } of markPassages(text)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          last = to
        }
        expect(last).toBeLessThanOrEqual([...text].length)
      }),
    )
  })
})
