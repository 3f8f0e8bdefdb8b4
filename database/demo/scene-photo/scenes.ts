import { type Canvas, type Colour, drawLine, fillEllipse, fillPolygon, fillRectangle } from './canvas'
import { drawPaving, drawStreet, drawWall } from './grounds'

/** What there is to see before and after somebody took care of it. */
export interface Scene {
  before: (canvas: Canvas, random: () => number) => void
  after: (canvas: Canvas, random: () => number) => void
}

const HOLE: Colour = [18, 18, 20]
const IRON: Colour = [74, 74, 78]
const WATER: Colour = [122, 140, 152]
const RUBBISH: readonly Colour[] = [[64, 88, 120], [172, 60, 52], [220, 210, 190], [70, 120, 78], [40, 40, 44]]

export const SCENES = {
  manhole: {
    before: (canvas, random) => {
      drawStreet(canvas, random)
      fillEllipse(canvas, 440, 500, 150, 66, [150, 148, 142])
      fillEllipse(canvas, 440, 500, 130, 54, HOLE)
      drawCover(canvas, 690, 560, 132, 46)
    },
    after: (canvas, random) => {
      drawStreet(canvas, random)
      fillEllipse(canvas, 440, 500, 150, 66, [150, 148, 142])
      drawCover(canvas, 440, 500, 134, 56)
    },
  },
  puddle: {
    before: (canvas, random) => {
      drawStreet(canvas, random, true)
      fillEllipse(canvas, 450, 520, 380, 105, WATER)
      fillEllipse(canvas, 360, 500, 150, 26, [170, 184, 194], 0.6)
      fillEllipse(canvas, 560, 560, 110, 16, [170, 184, 194], 0.5)
    },
    after: (canvas, random) => {
      drawStreet(canvas, random)
      fillEllipse(canvas, 450, 520, 380, 105, [98, 98, 98], 0.5)
      drawGrate(canvas, 420, 500)
    },
  },
  bins: {
    before: (canvas, random) => {
      drawWall(canvas, random)
      drawBins(canvas)
      for (let bag = 0; bag < 26; bag++) {
        fillEllipse(canvas, 170 + random() * 560, 500 + random() * 110, 26 + random() * 28, 20 + random() * 20, RUBBISH[bag % RUBBISH.length] ?? HOLE)
      }
      for (let bag = 0; bag < 8; bag++) fillEllipse(canvas, 230 + bag * 62, 268 - random() * 20, 34, 28, RUBBISH[(bag + 1) % RUBBISH.length] ?? HOLE)
    },
    after: (canvas, random) => {
      drawWall(canvas, random)
      drawBins(canvas)
    },
  },
  pothole: {
    before: (canvas, random) => {
      drawStreet(canvas, random)
      fillPolygon(canvas, [[300, 500], [380, 450], [520, 460], [610, 510], [560, 590], [400, 600], [310, 560]], [70, 64, 58])
      fillPolygon(canvas, [[360, 510], [430, 480], [530, 500], [550, 550], [430, 570]], [46, 42, 38])
      for (let stone = 0; stone < 40; stone++) fillEllipse(canvas, 280 + random() * 350, 440 + random() * 170, 4 + random() * 8, 3 + random() * 5, [136, 128, 116])
    },
    after: (canvas, random) => {
      drawStreet(canvas, random)
      fillPolygon(canvas, [[280, 480], [600, 440], [650, 580], [320, 620]], [62, 62, 64])
    },
  },
  cables: {
    before: (canvas, random) => {
      drawStreet(canvas, random)
      drawPole(canvas, 200)
      drawPole(canvas, 700)
      for (let cable = 0; cable < 5; cable++) drawSlack(canvas, [200, 120 + cable * 12], [700, 110 + cable * 14], 120 + cable * 60)
    },
    after: (canvas, random) => {
      drawStreet(canvas, random)
      drawPole(canvas, 200)
      drawPole(canvas, 700)
      for (let cable = 0; cable < 4; cable++) drawSlack(canvas, [200, 110 + cable * 10], [700, 110 + cable * 10], 16)
    },
  },
  passage: {
    before: (canvas, random) => {
      drawPassage(canvas, random)
      for (let scooter = 0; scooter < 5; scooter++) drawScooter(canvas, 180 + scooter * 130, 480 + (scooter % 2) * 40, RUBBISH[scooter] ?? IRON)
    },
    after: drawPassage,
  },
  lamp: {
    before: (canvas, random) => {
      drawStreet(canvas, random)
      fillRectangle(canvas, 0, 0, canvas.width, canvas.height, [10, 14, 34], 0.72)
      drawLamp(canvas, [70, 72, 80])
    },
    after: (canvas, random) => {
      drawStreet(canvas, random)
      fillRectangle(canvas, 0, 0, canvas.width, canvas.height, [10, 14, 34], 0.62)
      fillPolygon(canvas, [[520, 130], [600, 130], [860, canvas.height], [250, canvas.height]], [255, 226, 150], 0.32)
      drawLamp(canvas, [255, 240, 190])
    },
  },
  railing: {
    before: (canvas, random) => {
      drawStreet(canvas, random)
      for (const x of [80, 180, 280, 640, 740, 840]) drawPost(canvas, x, 0)
      for (const [x, tilt] of [[380, 90], [470, 150], [560, 120]] as const) drawPost(canvas, x, tilt)
      drawLine(canvas, [80, 420], [280, 420], 10, [214, 214, 210])
      drawLine(canvas, [640, 420], [840, 420], 10, [214, 214, 210])
    },
    after: (canvas, random) => {
      drawStreet(canvas, random)
      for (let x = 80; x <= 840; x += 95) drawPost(canvas, x, 0)
      drawLine(canvas, [80, 420], [840, 420], 10, [214, 214, 210])
    },
  },
  branch: {
    before: (canvas, random) => {
      drawPaving(canvas, random)
      drawLine(canvas, [60, 610], [820, 240], 34, [104, 78, 54])
      for (let leaf = 0; leaf < 90; leaf++) fillEllipse(canvas, 260 + random() * 560, 180 + random() * 260, 16 + random() * 22, 10 + random() * 14, [66 + random() * 40, 112 + random() * 30, 60])
    },
    after: drawPaving,
  },
} satisfies Record<string, Scene>

export type SceneName = keyof typeof SCENES

function drawCover(canvas: Canvas, x: number, y: number, radiusX: number, radiusY: number): void {
  fillEllipse(canvas, x, y, radiusX, radiusY, IRON)
  for (let ring = 0.8; ring > 0.1; ring -= 0.3) {
    fillEllipse(canvas, x, y, radiusX * ring, radiusY * ring, [104, 104, 108])
    fillEllipse(canvas, x, y, radiusX * (ring - 0.1), radiusY * (ring - 0.1), IRON)
  }
}

function drawGrate(canvas: Canvas, x: number, y: number): void {
  fillRectangle(canvas, x, y, 130, 46, IRON)
  for (let bar = 0; bar < 6; bar++) fillRectangle(canvas, x + 10 + bar * 20, y + 8, 10, 30, HOLE)
}

function drawBins(canvas: Canvas): void {
  const lids: readonly Colour[] = [[52, 110, 74], [54, 84, 140], [120, 122, 126]]
  lids.forEach((colour, index) => {
    const left = 190 + index * 190
    fillPolygon(canvas, [[left, 290], [left + 150, 290], [left + 134, 530], [left + 16, 530]], colour)
    fillRectangle(canvas, left - 8, 274, 166, 24, [colour[0] - 16, colour[1] - 16, colour[2] - 16])
  })
}

function drawPole(canvas: Canvas, x: number): void {
  fillRectangle(canvas, x - 9, 80, 18, 420, [132, 126, 118])
  fillRectangle(canvas, x - 46, 100, 92, 8, [110, 104, 96])
}

/** A hanging line as a parabola; `sag` pixels below its ends. */
function drawSlack(canvas: Canvas, from: readonly [number, number], to: readonly [number, number], sag: number): void {
  let last = from
  for (let step = 1; step <= 30; step++) {
    const share = step / 30
    const next = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share + sag * 4 * share * (1 - share)] as const
    drawLine(canvas, last, next, 5, [30, 30, 32])
    last = next
  }
}

function drawPassage(canvas: Canvas, random: () => number): void {
  drawWall(canvas, random)
  fillRectangle(canvas, 90, 90, 720, 350, [188, 178, 160])
  fillRectangle(canvas, 270, 110, 360, 330, [74, 70, 66])
  for (let stripe = 0; stripe < 9; stripe++) {
    fillPolygon(canvas, [[110 + stripe * 80, 640], [150 + stripe * 80, 640], [190 + stripe * 76, 460], [156 + stripe * 76, 460]], [206, 178, 66])
  }
}

function drawScooter(canvas: Canvas, x: number, y: number, colour: Colour): void {
  for (const wheel of [x, x + 96]) {
    fillEllipse(canvas, wheel, y + 70, 32, 32, [30, 30, 32])
    fillEllipse(canvas, wheel, y + 70, 14, 14, [150, 150, 152])
  }
  fillPolygon(canvas, [[x - 14, y + 60], [x + 26, y + 20], [x + 100, y + 24], [x + 112, y + 62]], colour)
  drawLine(canvas, [x + 92, y + 30], [x + 74, y - 40], 10, [44, 44, 48])
  fillRectangle(canvas, x - 10, y + 4, 66, 16, [36, 36, 40])
}

function drawLamp(canvas: Canvas, light: Colour): void {
  fillRectangle(canvas, 552, 110, 14, 470, [84, 88, 96])
  fillPolygon(canvas, [[500, 118], [620, 118], [600, 146], [520, 146]], light)
}

/** @param tilt how far the top leans over, pixels */
function drawPost(canvas: Canvas, x: number, tilt: number): void {
  drawLine(canvas, [x, 560], [x + tilt, 400 + tilt * 0.7], 16, [204, 204, 200])
}
