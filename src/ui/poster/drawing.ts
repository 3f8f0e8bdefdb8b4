/** A poster with a place for everything: units of its sheet, from the top left corner. */
export interface Drawing {
  width: number
  height: number
  pixelRatio: number
  marks: readonly Mark[]
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export type Mark =
  | ({ kind: 'fill'; colour: string; radius: number } & Box)
  /** A dashed border. */
  | ({ kind: 'frame'; colour: string; radius: number } & Box)
  /** `y` is the middle of the line. */
  | { kind: 'text'; x: number; y: number; text: string; size: number; isStrong: boolean; colour: string; align: 'left' | 'center' }
  | ({ kind: 'code' } & Box)
  | ({ kind: 'skyline' } & Box)

export interface Letters {
  size: number
  isStrong: boolean
}

export type MeasureLetters = (text: string, letters: Letters) => number

/** As a canvas takes it; the same families as --ff. */
export function fontOf({ size, isStrong }: Letters): string {
  return `${isStrong ? 600 : 400} ${size}px -apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif`
}
