import jsQR from 'jsqr'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { drawPoster, type PosterContext } from './draw-poster'
import { layOutPoster } from './lay-out-poster'
import { SHEETS } from './poster-sheets'

interface Filled {
  x: number
  y: number
  width: number
  height: number
}

/** Keeps the rectangles that are filled; everything else is not looked at. */
function recorder(): { context: PosterContext; filled: Filled[] } {
  const filled: Filled[] = []
  const context = new Proxy({} as PosterContext, {
    get: (_, name) => (name === 'fillRect' ? (x: number, y: number, width: number, height: number) => filled.push({ x, y, width, height }) : () => undefined),
    set: () => true,
  })
  return { context, filled }
}

it('draws a code that a camera reads', () => {
  const address = 'https://example.org/#/packages/topics/detail/index?id=01HZZZZZZZZZZZZZZZZZZZZZZZ'
  const poster = { place: '红旗桥社区', mark: null, blocks: [], invitation: { title: '扫一扫', text: '', hasCode: true }, more: '' }
  const drawing = layOutPoster(poster, SHEETS.chat, (text, { size }) => text.length * size)
  const { context, filled } = recorder()
  drawPoster(context, drawing, { modules: encode(address, { ecc: 'M', border: 0 }).data })

  const [width, height] = [drawing.width, drawing.height]
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (const { x, y, width: wide, height: high } of filled) {
    for (let row = Math.round(y); row < Math.round(y + high); row++) for (let column = Math.round(x); column < Math.round(x + wide); column++) pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  }
  expect(jsQR(pixels, width, height)?.data).toBe(address)
})
