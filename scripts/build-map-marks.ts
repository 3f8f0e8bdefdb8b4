import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'

/** px of the picture; drawn at half of it. */
const SIZE = 64
const FOLDER = fileURLToPath(new URL('../src/ui/map-marks', import.meta.url))

type Colour = readonly [red: number, green: number, blue: number]
const WHITE: Colour = [255, 255, 255]
/** Of tokens.css: ink, info, danger. They hold on WeChat's light and dark ground alike. */
const MARKS: Readonly<Record<string, { ring: Colour; core: Colour; width: number }>> = {
  corner: { ring: [0x35, 0x2a, 0x22], core: WHITE, width: 9 },
  chosen: { ring: [0x2a, 0x5a, 0x8c], core: WHITE, width: 16 },
  fault: { ring: WHITE, core: [0xb5, 0x12, 0x3b], width: 7 },
}

/** Writes src/ui/map-marks: WeChat's map takes its marks only as pictures. After a change run `npx tsx scripts/build-map-marks.ts`. */
function buildMapMarks(): void {
  mkdirSync(FOLDER, { recursive: true })
  for (const [name, mark] of Object.entries(MARKS)) writeFileSync(`${FOLDER}/${name}.png`, draw(mark))
}

function draw({ ring, core, width }: { ring: Colour; core: Colour; width: number }): Buffer {
  const picture = new PNG({ width: SIZE, height: SIZE })
  const outer = SIZE / 2 - 2
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const distance = Math.hypot(x + 0.5 - SIZE / 2, y + 0.5 - SIZE / 2)
      const inside = clamp(outer - width - distance + 0.5)
      const [red, green, blue] = [0, 1, 2].map((part) => Math.round((core[part] ?? 0) * inside + (ring[part] ?? 0) * (1 - inside))) as [number, number, number]
      picture.data.set([red, green, blue, Math.round(255 * clamp(outer - distance + 0.5))], (y * SIZE + x) * 4)
    }
  }
  return PNG.sync.write(picture)
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}

buildMapMarks()
