import { drawPoster, measureOn } from '@/ui/poster/draw-poster'
import { layOutPoster } from '@/ui/poster/lay-out-poster'
import type { Poster, PosterCode } from '@/ui/poster/poster'
import { type SheetName, SHEETS } from '@/ui/poster/poster-sheets'
import { openCanvas, type OpenCanvas } from './open-canvas'
import type { PageCode } from './page-code'

/** A poster that is painted. */
export interface PaintedPoster {
  path: string
  /** Width to height. */
  ratio: number
}

/** Paints on the canvas that stands in the page under `canvasId` and keeps the picture. @throws what the platform says */
export async function paintPoster(canvasId: string, poster: Poster, { sheet, code }: { sheet: SheetName; code: PageCode | null }): Promise<PaintedPoster> {
  const canvas = await openCanvas(canvasId)
  const drawing = layOutPoster(poster, SHEETS[sheet], measureOn(canvas.context))
  canvas.resize(Math.round(drawing.width * drawing.pixelRatio), Math.round(drawing.height * drawing.pixelRatio))
  drawPoster(canvas.context, drawing, await loadCode(canvas, code))
  return { path: await canvas.keep(), ratio: drawing.width / drawing.height }
}

async function loadCode(canvas: OpenCanvas, code: PageCode | null): Promise<PosterCode | null> {
  if (!code) return null
  return 'modules' in code ? code : { image: await canvas.loadImage(code.address) }
}
