import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Drawing, MeasureLetters } from './drawing'
import { layOutPoster } from './lay-out-poster'
import type { Poster, PosterBlock } from './poster'
import { SHEETS, type SheetName } from './poster-sheets'

const NAMES = Object.keys(SHEETS) as SheetName[]
/** As wide as Chinese is: a square each, Latin half of it. */
const squares: MeasureLetters = (text, { size }) => [...text].reduce((sum, one) => sum + (one < '\u0100' ? size * 0.56 : size), 0)
const poster = (blocks: readonly PosterBlock[], changed: Partial<Poster> = {}): Poster => ({
  place: '红旗桥社区 · 议事',
  mark: '演示数据',
  blocks,
  invitation: { title: '微信扫一扫', text: '看方案、附议、表态', hasCode: true },
  more: '还有写不下的，扫码看',
  ...changed,
})
const MATTER: PosterBlock = { kind: 'text', as: 'headline', text: '红旗苑北门空地建口袋公园' }
const RESULT: readonly PosterBlock[] = [
  { kind: 'text', as: 'kicker', text: '表决结果公示' },
  MATTER,
  { kind: 'badge', text: '通过', tone: 'done', beside: '到会 174 / 286 户\n过半，有效' },
  { kind: 'numbers', items: [{ number: '139', label: '户同意' }, { number: '21', label: '不同意' }, { number: '11', label: '弃权' }] },
  { kind: 'bar', parts: [{ weight: 139, tone: 'done' }, { weight: 21, tone: 'quiet' }, { weight: 0, tone: 'danger' }] },
  { kind: 'text', as: 'body', text: '公示期 7月20日 – 7月27日。有异议，请在7月25日前扫码' },
]
const MANY: PosterBlock = { kind: 'list', items: Array.from({ length: 40 }, (_, index) => `第 ${index + 1} 个办法：把空地铺平，种两排树，放六张长椅`) }

const textsOf = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))

/** Right edge and bottom of everything. */
function reaches({ marks }: Drawing): { right: number; bottom: number } {
  const rights = marks.map((mark) => (mark.kind === 'text' ? (mark.align === 'left' ? mark.x + squares(mark.text, mark) : mark.x) : mark.x + mark.width))
  const bottoms = marks.map((mark) => (mark.kind === 'text' ? mark.y + mark.size / 2 : mark.y + mark.height))
  return { right: Math.max(...rights), bottom: Math.max(...bottoms) }
}

describe('layOutPoster', () => {
  it.each(NAMES)('on %s nothing leaves the sheet, and lines do not lie on each other', (name) => {
    for (const blocks of [RESULT, [MATTER, MANY]]) {
      const drawing = layOutPoster(poster(blocks), SHEETS[name], squares)
      const { right, bottom } = reaches(drawing)
      expect(right).toBeLessThanOrEqual(drawing.width)
      expect(bottom).toBeLessThanOrEqual(drawing.height + 0.001)
      expect(drawing.height).toBeLessThanOrEqual(SHEETS[name].maxHeight)
      const left = textsOf(drawing).filter(({ x }) => x === SHEETS[name].margin).sort((a, b) => a.y - b.y)
      left.slice(1).forEach((line, index) => expect(line.y - (left[index]?.y ?? 0)).toBeGreaterThanOrEqual(line.size))
    }
  })

  it('is 750 × 1334 where that is enough, and longer where there is more to say', () => {
    expect(layOutPoster(poster([MATTER]), SHEETS.chat, squares)).toMatchObject({ width: 750, height: 1334, pixelRatio: 2 })
    expect(layOutPoster(poster([MATTER, { ...MANY, items: MANY.items.slice(0, 8) } as PosterBlock]), SHEETS.chat, squares).height).toBeGreaterThan(1334)
  })

  it('leaves out from the end what a sheet cannot hold, and says so', () => {
    const texts = textsOf(layOutPoster(poster([MATTER, MANY]), SHEETS.a4, squares)).map(({ text }) => text)
    expect(texts.join('')).toContain('第 1 个办法')
    expect(texts.join('')).not.toContain('第 40 个办法')
    expect(texts).toContain('还有写不下的，扫码看')
    expect(textsOf(layOutPoster(poster(RESULT), SHEETS.a4, squares)).map(({ text }) => text)).not.toContain('还有写不下的，扫码看')
  })

  it('on A4 is read from two metres: 300 dpi, body from 14 pt, headline from 36 pt, code from 30 mm, one red seal on black', () => {
    const { sizes, codeSize, width, pixelRatio } = SHEETS.a4
    expect(Math.round(width * pixelRatio)).toBe(2479)
    expect(Math.min(...Object.values(sizes))).toBeGreaterThanOrEqual(14)
    expect(sizes.headline).toBeGreaterThanOrEqual(36)
    const drawing = layOutPoster(poster(RESULT), SHEETS.a4, squares)
    const code = drawing.marks.find(({ kind }) => kind === 'code')
    expect(code && 'width' in code ? (code.width / 72) * 25.4 : codeSize).toBeGreaterThanOrEqual(30)
    const colours = new Set(drawing.marks.flatMap((mark) => ('colour' in mark ? [mark.colour] : [])))
    expect([...colours].sort()).toEqual(['#000000', '#8B7F74', '#A8321F', '#FFFFFF'])
  })

  it('bears the mark of a demonstration, and a real one none', () => {
    expect(textsOf(layOutPoster(poster([MATTER]), SHEETS.chat, squares)).some(({ text }) => text === '演示数据')).toBe(true)
    expect(layOutPoster(poster([MATTER], { mark: null }), SHEETS.chat, squares).marks.some(({ kind }) => kind === 'frame')).toBe(false)
  })

  it('has no place for a code where nobody is invited', () => {
    expect(layOutPoster(poster([MATTER], { invitation: null }), SHEETS.card, squares).marks.some(({ kind }) => kind === 'code')).toBe(false)
  })

  it('holds any words at any length', () => {
    const words = fc.string({ unit: fc.constantFrom(...'红旗苑，。（）12a '), maxLength: 400 })
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), words, words, words, (name, headline, body, value) => {
        const blocks: PosterBlock[] = [
          { kind: 'text', as: 'headline', text: headline, maxLines: 3 },
          { kind: 'facts', rows: [{ name: '范围', value }] },
          { kind: 'text', as: 'body', text: body },
        ]
        const drawing = layOutPoster(poster(blocks), SHEETS[name], squares)
        const { right } = reaches(drawing)
        return right <= drawing.width && drawing.height <= SHEETS[name].maxHeight
      }),
    )
  })
})
