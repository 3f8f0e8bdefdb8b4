/** An RGBA picture with the few strokes that the demonstration scenes need. Coordinates in pixels, origin at the top left. */
export interface Canvas {
  width: number
  height: number
  data: Uint8Array
}

/** Red, green, blue, 0–255. */
export type Colour = readonly [number, number, number]
export type Corner = readonly [x: number, y: number]

export function createCanvas(width: number, height: number, ground: Colour): Canvas {
  const canvas = { width, height, data: new Uint8Array(width * height * 4) }
  fillRectangle(canvas, 0, 0, width, height, ground)
  return canvas
}

/** @param opacity 0–1 */
export function paintPixel(canvas: Canvas, x: number, y: number, colour: Colour, opacity = 1): void {
  if (x < 0 || y < 0 || x >= canvas.width || y >= canvas.height) return
  const at = (Math.floor(y) * canvas.width + Math.floor(x)) * 4
  for (let channel = 0; channel < 3; channel++) {
    const under = canvas.data[at + channel] ?? 0
    canvas.data[at + channel] = under + ((colour[channel] ?? 0) - under) * opacity
  }
  canvas.data[at + 3] = 255
}

export function fillRectangle(canvas: Canvas, left: number, top: number, width: number, height: number, colour: Colour, opacity = 1): void {
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(canvas.height, top + height); y++) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(canvas.width, left + width); x++) paintPixel(canvas, x, y, colour, opacity)
  }
}

/** From one colour at the top to another at the bottom. */
export function fillGradient(canvas: Canvas, top: number, height: number, from: Colour, to: Colour): void {
  for (let y = 0; y < height; y++) {
    const share = y / height
    const mix: Colour = [blend(from[0], to[0], share), blend(from[1], to[1], share), blend(from[2], to[2], share)]
    fillRectangle(canvas, 0, top + y, canvas.width, 1, mix)
  }
}

export function fillEllipse(canvas: Canvas, centreX: number, centreY: number, radiusX: number, radiusY: number, colour: Colour, opacity = 1): void {
  for (let y = Math.floor(centreY - radiusY); y <= centreY + radiusY; y++) {
    const half = radiusX * Math.sqrt(Math.max(0, 1 - ((y - centreY) / radiusY) ** 2))
    for (let x = Math.floor(centreX - half); x < centreX + half; x++) paintPixel(canvas, x, y, colour, opacity)
  }
}

/** Even-odd fill, row by row. */
export function fillPolygon(canvas: Canvas, corners: readonly Corner[], colour: Colour, opacity = 1): void {
  const rows = corners.map(([, y]) => y)
  for (let y = Math.floor(Math.min(...rows)); y <= Math.max(...rows); y++) {
    const crossings = corners
      .flatMap((from, index) => {
        const to = corners[(index + 1) % corners.length] ?? from
        return from[1] > y === to[1] > y ? [] : [from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])]
      })
      .sort((a, b) => a - b)
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      for (let x = crossings[pair] ?? 0; x < (crossings[pair + 1] ?? 0); x++) paintPixel(canvas, x, y, colour, opacity)
    }
  }
}

/** A line of round dots, so that any slope has the same thickness. */
export function drawLine(canvas: Canvas, from: Corner, to: Corner, thickness: number, colour: Colour): void {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / Math.max(1, thickness / 3))
  for (let step = 0; step <= steps; step++) {
    const share = step / Math.max(1, steps)
    fillEllipse(canvas, blend(from[0], to[0], share), blend(from[1], to[1], share), thickness / 2, thickness / 2, colour)
  }
}

/** Grain over everything: a flat picture looks like an icon, not like a photo. @param random a number in [0, 1) */
export function addGrain(canvas: Canvas, strength: number, random: () => number): void {
  for (let at = 0; at < canvas.data.length; at += 4) {
    const shift = (random() - 0.5) * strength
    for (let channel = 0; channel < 3; channel++) {
      canvas.data[at + channel] = Math.max(0, Math.min(255, (canvas.data[at + channel] ?? 0) + shift))
    }
  }
}

function blend(from: number, to: number, share: number): number {
  return from + (to - from) * share
}
