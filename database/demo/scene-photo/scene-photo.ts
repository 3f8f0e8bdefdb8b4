import { encode } from 'jpeg-js'
import { addGrain, type Canvas, createCanvas, fillRectangle } from './canvas'
import { type SceneName, SCENES } from './scenes'
import { seededRandom } from './seeded-random'

export const PHOTO_WIDTH = 900
export const PHOTO_HEIGHT = 675
const QUALITY = 78
const GRAIN = 16

/**
 * A picture of one scene, drawn by code: no photo of a real place or person is in the demonstration. JPEG bytes, without metadata;
 * the same bytes for the same scene, moment and variant. `variant` changes grain, stains and houses, not what is shown.
 */
export function drawScenePhoto(scene: SceneName, moment: 'before' | 'after', variant = ''): Buffer {
  const canvas = createCanvas(PHOTO_WIDTH, PHOTO_HEIGHT, [160, 156, 150])
  // Before and after share one random sequence, so that they show the same place.
  SCENES[scene][moment](canvas, seededRandom(scene + variant))
  addGrain(canvas, GRAIN, seededRandom(scene + moment + variant))
  markAsDemonstration(canvas)
  return Buffer.from(encode({ width: PHOTO_WIDTH, height: PHOTO_HEIGHT, data: canvas.data }, QUALITY).data)
}

/** A dashed corner, as the page says 演示数据 in words. */
function markAsDemonstration(canvas: Canvas): void {
  for (let dash = 0; dash < 5; dash++) {
    fillRectangle(canvas, 24 + dash * 34, 24, 22, 7, [255, 255, 255], 0.9)
    fillRectangle(canvas, 24, 24 + dash * 34, 7, 22, [255, 255, 255], 0.9)
  }
}
