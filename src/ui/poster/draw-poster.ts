import { type Box, type Drawing, fontOf, type Mark, type MeasureLetters } from './drawing'
import type { PosterCode } from './poster'
import { POSTER_COLOURS } from './poster-sheets'
import { SKYLINE, SKYLINE_PATHS } from './skyline'

/** What WeChat's canvas 2d and a browser's both have, and nothing beyond it. */
export type PosterContext = Pick<
  CanvasRenderingContext2D,
  'save' | 'restore' | 'scale' | 'translate' | 'beginPath' | 'moveTo' | 'lineTo' | 'bezierCurveTo' | 'arcTo' | 'closePath' | 'fill' | 'stroke' | 'fillRect' | 'fillText' | 'measureText' | 'drawImage' | 'setLineDash'
> & { fillStyle: unknown; strokeStyle: unknown; lineWidth: number; font: string; textAlign: string; textBaseline: string }

/** Letters as this canvas will draw them. */
export function measureOn(context: PosterContext): MeasureLetters {
  return (text, letters) => {
    context.font = fontOf(letters)
    return context.measureText(text).width
  }
}

/** Draws on a canvas of `width * pixelRatio` by `height * pixelRatio` pixels. Without a code its place stays white. */
export function drawPoster(context: PosterContext, { marks, pixelRatio }: Drawing, code: PosterCode | null): void {
  context.save()
  context.scale(pixelRatio, pixelRatio)
  for (const mark of marks) draw(context, mark, code)
  context.restore()
}

function draw(context: PosterContext, mark: Mark, code: PosterCode | null): void {
  switch (mark.kind) {
    case 'fill':
      context.fillStyle = mark.colour
      outline(context, mark, mark.radius)
      return context.fill()
    case 'frame':
      context.strokeStyle = mark.colour
      context.lineWidth = mark.radius / 3
      context.setLineDash([mark.radius, mark.radius])
      outline(context, mark, mark.radius)
      context.stroke()
      return context.setLineDash([])
    case 'text':
      context.fillStyle = mark.colour
      context.font = fontOf(mark)
      context.textAlign = mark.align
      context.textBaseline = 'middle'
      return context.fillText(mark.text, mark.x, mark.y)
    case 'code':
      return code ? drawCode(context, mark, code) : undefined
    case 'skyline':
      return drawSkyline(context, mark)
  }
}

function drawCode(context: PosterContext, { x, y, width, height }: Box, code: PosterCode): void {
  if ('image' in code) return context.drawImage(code.image, x, y, width, height)
  const side = width / code.modules.length
  context.fillStyle = POSTER_COLOURS.text
  code.modules.forEach((row, down) => {
    for (const [from, to] of darkRuns(row)) context.fillRect(x + from * side, y + down * side, (to - from) * side, side)
  })
}

/** One rectangle a run of dark squares: no hairlines between neighbours, and a tenth of the calls. */
function darkRuns(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  row.forEach((isDark, index) => {
    if (!isDark) return
    const last = runs[runs.length - 1]
    if (last && last[1] === index) last[1] = index + 1
    else runs.push([index, index + 1])
  })
  return runs
}

function drawSkyline(context: PosterContext, { x, y, width, height }: Box): void {
  context.save()
  context.translate(x, y)
  context.scale(width / SKYLINE.width, height / SKYLINE.height)
  for (const { from, to, colour, stroke } of SKYLINE_PATHS) {
    context.beginPath()
    context.moveTo(...from)
    for (const points of to) {
      if (points.length === 1) context.lineTo(...points[0])
      else context.bezierCurveTo(...points[0], ...points[1], ...points[2])
    }
    context.strokeStyle = colour
    context.fillStyle = colour
    context.lineWidth = stroke
    if (stroke > 0) context.stroke()
    else context.fill()
  }
  context.restore()
}

/** roundRect is younger than the phones. */
function outline(context: PosterContext, { x, y, width, height }: Box, radius: number): void {
  const [right, bottom] = [x + width, y + height]
  context.beginPath()
  context.moveTo(x + radius, y)
  context.arcTo(right, y, right, bottom, radius)
  context.arcTo(right, bottom, x, bottom, radius)
  context.arcTo(x, bottom, x, y, radius)
  context.arcTo(x, y, right, y, radius)
  context.closePath()
}
