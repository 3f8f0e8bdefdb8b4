import { PNG } from 'pngjs'

/** A point of the canvas on the paper: grown, then moved. */
interface Placing {
  growX: number
  growY: number
  moveX: number
  moveY: number
}

/**
 * What a canvas 2d is drawn on. Rectangles and images are really there; letters are measured as squares (Latin as half of one) and, like paths,
 * not painted: who reads the picture finds codes in it, and nothing else.
 */
export function paper({ width, height }: { width: number; height: number }) {
  const kept: Placing[] = []
  let placing: Placing = { growX: 1, growY: 1, moveX: 0, moveY: 0 }
  let pixels: PNG | null = null
  const picture = (): PNG => {
    if (pixels) return pixels
    pixels = new PNG({ width: Math.max(1, width), height: Math.max(1, height) })
    pixels.data.fill(255)
    return pixels
  }
  const paint = (x: number, y: number, wide: number, high: number, colourAt: (across: number, down: number) => readonly [number, number, number]) => {
    const { data } = picture()
    const left = Math.round(x * placing.growX + placing.moveX)
    const top = Math.round(y * placing.growY + placing.moveY)
    const [columns, rows] = [Math.round(wide * placing.growX), Math.round(high * placing.growY)]
    for (let row = Math.max(0, -top); row < rows && top + row < height; row++) {
      for (let column = Math.max(0, -left); column < columns && left + column < width; column++) {
        data.set(colourAt(column / columns, row / rows), ((top + row) * width + left + column) * 4)
      }
    }
  }
  const ignored = () => undefined
  const context = {
    font: '10px sans-serif',
    fillStyle: '#000000' as unknown,
    strokeStyle: '#000000' as unknown,
    lineWidth: 1,
    textAlign: 'left',
    textBaseline: 'alphabetic',
    save: () => void kept.push(placing),
    restore: () => void (placing = kept.pop() ?? placing),
    scale: (x: number, y: number) => void (placing = { ...placing, growX: placing.growX * x, growY: placing.growY * y }),
    translate: (x: number, y: number) => void (placing = { ...placing, moveX: placing.moveX + x * placing.growX, moveY: placing.moveY + y * placing.growY }),
    measureText: (text: string) => {
      const size = Number(/([\d.]+)px/.exec(context.font)?.[1] ?? 10)
      return { width: [...text].reduce((sum, one) => sum + (one < '\u0100' ? size / 2 : size), 0) }
    },
    fillRect: (x: number, y: number, wide: number, high: number) => paint(x, y, wide, high, () => colourOf(context.fillStyle)),
    drawImage: (image: { pixels?: PNG }, x: number, y: number, wide: number, high: number) => {
      const source = image.pixels
      if (!source) throw new TypeError('drawImage: the image is not loaded')
      paint(x, y, wide, high, (across, down) => {
        const at = (Math.floor(down * source.height) * source.width + Math.floor(across * source.width)) * 4
        return [source.data[at] ?? 0, source.data[at + 1] ?? 0, source.data[at + 2] ?? 0]
      })
    },
    ...Object.fromEntries(['beginPath', 'moveTo', 'lineTo', 'bezierCurveTo', 'arcTo', 'closePath', 'fill', 'stroke', 'fillText', 'setLineDash'].map((name) => [name, ignored])),
  }
  return { context, picture }
}

function colourOf(style: unknown): readonly [number, number, number] {
  const digits = /^#(..)(..)(..)$/.exec(String(style))
  return [1, 2, 3].map((part) => parseInt(digits?.[part] ?? '0', 16)) as [number, number, number]
}
