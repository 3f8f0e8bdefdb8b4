import { type Canvas, type Colour, drawLine, fillEllipse, fillGradient, fillPolygon, fillRectangle } from './canvas'

const HORIZON = 250

/** A street seen at walking height: sky, a row of houses, the road between two kerbs. */
export function drawStreet(canvas: Canvas, random: () => number, isWet = false): void {
  fillGradient(canvas, 0, HORIZON, isWet ? [150, 158, 165] : [176, 203, 224], isWet ? [188, 192, 194] : [226, 232, 234])
  drawHouses(canvas, random)
  const road: Colour = isWet ? [84, 88, 92] : [112, 112, 110]
  fillRectangle(canvas, 0, HORIZON, canvas.width, canvas.height - HORIZON, [168, 160, 148])
  fillPolygon(canvas, [[330, HORIZON], [570, HORIZON], [canvas.width + 160, canvas.height], [-160, canvas.height]], road)
  for (const [top, far, near] of [[270, 330, -160], [270, 570, canvas.width + 160]] as const) {
    drawLine(canvas, [far, top - 20], [near, canvas.height], 9, [206, 202, 194])
  }
  for (let dash = 0; dash < 4; dash++) {
    const top = 280 + dash * dash * 34 + dash * 30
    fillRectangle(canvas, 450 - dash * 3, top, 6 + dash * 3, 22 + dash * 12, [222, 219, 205])
  }
}

/** A paved square or alley from above: slabs with joints. */
export function drawPaving(canvas: Canvas, random: () => number): void {
  const slab = 75
  for (let y = 0; y < canvas.height; y += slab) {
    for (let x = -((y / slab) % 2) * (slab / 2); x < canvas.width; x += slab) {
      const tone = 158 + random() * 22
      fillRectangle(canvas, x + 1, y + 1, slab - 3, slab - 3, [tone, tone - 5, tone - 14])
    }
  }
}

/** A stairwell or compound wall with a floor in front of it. */
export function drawWall(canvas: Canvas, random: () => number): void {
  fillGradient(canvas, 0, 430, [214, 206, 190], [196, 187, 170])
  for (let stain = 0; stain < 14; stain++) {
    fillEllipse(canvas, random() * canvas.width, random() * 400, 30 + random() * 60, 10 + random() * 30, [178, 170, 154], 0.25)
  }
  fillRectangle(canvas, 0, 300, canvas.width, 130, [120, 148, 130], 0.55)
  fillGradient(canvas, 430, canvas.height - 430, [128, 124, 118], [160, 156, 148])
}

function drawHouses(canvas: Canvas, random: () => number): void {
  for (let x = 0; x < canvas.width; ) {
    const width = 90 + random() * 80
    const height = 90 + random() * 110
    const tone = 150 + random() * 60
    fillRectangle(canvas, x, HORIZON - height, width, height, [tone, tone - 10, tone - 26])
    for (let row = HORIZON - height + 16; row < HORIZON - 26; row += 34) {
      for (let column = x + 12; column < x + width - 20; column += 30) fillRectangle(canvas, column, row, 16, 20, [92, 104, 116])
    }
    x += width + 6
  }
}
