import fc from 'fast-check'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { bareDoorCode, readScannedDoorCode, writeDoorCode } from './door-code'
import { doorCodeSheet } from './door-code-sheet'

const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const doorCode = fc.array(fc.constantFrom(...ALPHABET), { minLength: 8, maxLength: 8 }).map((characters) => characters.join(''))
/** Pixels a module, as a camera might see them. */
const SCALE = 4

/** What a reader makes of the drawing. */
function scan(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const side = size * SCALE
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < SCALE; row++) {
      for (let column = 0; column < SCALE; column++) pixels.fill(0, ((Number(y) * SCALE + row) * side + Number(x) * SCALE + column) * 4, ((Number(y) * SCALE + row) * side + Number(x) * SCALE + column) * 4 + 3)
    }
  }
  return jsQR(pixels, side, side, { inversionAttempts: 'dontInvert' })?.data
}

describe('the sheet of door codes', () => {
  it('has a label a door, whose code is read by a camera as it is by an eye', () => {
    fc.assert(
      fc.property(fc.array(doorCode, { minLength: 1, maxLength: 3 }), (codes) => {
        const sheet = doorCodeSheet({ buildingName: '91栋', codes: codes.map((code, index) => ({ label: `1单元10${index}`, code })) })
        const drawn = sheet.match(/<svg.*?<\/svg>/g) ?? []
        expect(drawn.map((svg) => readScannedDoorCode(scan(svg) ?? ''))).toEqual(codes)
        for (const code of codes) expect(sheet).toContain(writeDoorCode(code))
      }),
      { numRuns: 20 },
    )
  })

  it('takes the names of a roll as words, and asks for nothing from anywhere', () => {
    const sheet = doorCodeSheet({ buildingName: '<b>&"', codes: [{ label: '<script>', code: 'ABCDEFGH' }] })
    expect(sheet).toContain('&lt;b&gt;&amp;&quot;')
    expect(sheet).not.toMatch(/<script|https?:|src=/)
  })
})

describe('a door code', () => {
  it('is what it was, however it was printed', () => {
    fc.assert(fc.property(doorCode, (code) => {
      expect(bareDoorCode(writeDoorCode(code))).toBe(code)
      expect(readScannedDoorCode(` ${writeDoorCode(code).toLowerCase()}`)).toBe(code)
    }))
  })

  it.each(['', 'ABCDEFG', 'ABCDEFGHJ', 'ABCDEFG0', 'https://a.b', 'ABCDEFGI'])('is not %j', (text) => expect(readScannedDoorCode(text)).toBeNull())
})
