import type { PosterTextStyle, PosterTone } from './poster'

/** A picture to be filled. Lengths are units of the sheet; `pixelRatio` pixels go into one. */
export interface Sheet {
  width: number
  /** As high as what it says, from `minHeight` to `maxHeight`. */
  minHeight: number
  maxHeight: number
  pixelRatio: number
  margin: number
  gap: number
  sizes: Readonly<Record<PosterTextStyle | 'place' | 'number' | 'smallNumber' | 'badge', number>>
  codeSize: number
  /** Of the hills and the bridge at the foot; 0: none, it costs ink. */
  skylineHeight: number
  isOnPaper: boolean
}

const CHAT: Sheet = {
  width: 750,
  minHeight: 1334,
  maxHeight: 2200,
  pixelRatio: 2,
  margin: 52,
  gap: 30,
  sizes: { place: 34, kicker: 34, headline: 66, body: 36, note: 33, number: 144, smallNumber: 76, badge: 52 },
  codeSize: 208,
  skylineHeight: 170,
  isOnPaper: false,
}

/**
 * chat: 750 × 1334 at two pixels a unit, longer where there is more to say. large: the same for eyes that read large letters.
 * A4: points, printed at 300 dpi; body ≥ 14 pt, headline ≥ 36 pt, code ≥ 30 mm, black on white with one red seal (§4.6).
 * card: 5:4, as WeChat shows a page that is sent to a chat.
 */
export const SHEETS = {
  chat: CHAT,
  large: { ...CHAT, sizes: { place: 42, kicker: 46, headline: 88, body: 50, note: 46, number: 176, smallNumber: 100, badge: 68 }, codeSize: 250, gap: 36 },
  a4: {
    width: 595,
    minHeight: 842,
    maxHeight: 842,
    pixelRatio: 300 / 72,
    margin: 44,
    gap: 12,
    sizes: { place: 17, kicker: 17, headline: 38, body: 16, note: 14, number: 84, smallNumber: 44, badge: 30 },
    codeSize: 102,
    skylineHeight: 0,
    isOnPaper: true,
  },
  card: {
    width: 500,
    minHeight: 400,
    maxHeight: 400,
    pixelRatio: 2,
    margin: 32,
    gap: 18,
    sizes: { place: 24, kicker: 26, headline: 44, body: 26, note: 24, number: 72, smallNumber: 44, badge: 34 },
    codeSize: 0,
    skylineHeight: 72,
    isOnPaper: false,
  },
} as const satisfies Readonly<Record<string, Sheet>>
export type SheetName = keyof typeof SHEETS

/** Light, in every mode: a canvas cannot read tokens.css, whose values these are (poster-sheets.test.ts). */
export const POSTER_COLOURS = {
  ground: '#FFFFFF',
  text: '#261F1A',
  quiet: '#574D45',
  line: '#E7DFD3',
  frame: '#8B7F74',
  accent: '#A8321F',
  done: '#1E6B43',
  clock: '#875000',
  danger: '#B5123B',
  inverse: '#FFFFFF',
  hillNear: '#EFE4D3',
  hillFar: '#FBEBDE',
  bridge: '#C77B6C',
} as const

/** On paper everything but the seal is black. */
export function toneColour(tone: PosterTone, { isOnPaper }: Pick<Sheet, 'isOnPaper'>): string {
  if (isOnPaper) return '#000000'
  return POSTER_COLOURS[tone]
}
