import type { Letters, Mark, MeasureLetters } from './drawing'
import type { PosterBlock } from './poster'
import { POSTER_COLOURS, type Sheet, toneColour } from './poster-sheets'
import { wrapText } from './wrap-text'

/** One thing that is drawn or left out as a whole, from its own top; `before` is the room above it. */
export interface Row {
  height: number
  before: number
  marks: readonly Mark[]
  /** The headline: never left out. */
  isMatter?: boolean
}

export interface Setting {
  sheet: Sheet
  measure: MeasureLetters
}

const LINE_HEIGHT = 1.5
const HEADLINE_HEIGHT = 1.32
/** Share of the width that the names of a table may take. */
const NAME_SHARE = 0.36

/** Pure. What one block is made of: rows of a table and lines of a list are things of their own. */
export function layOutBlock(block: PosterBlock, setting: Setting): Row[] {
  switch (block.kind) {
    case 'text':
      return [textRow(block, setting)]
    case 'badge':
      return [badgeRow(block, setting)]
    case 'numbers':
      return [numbersRow(block.items, setting)]
    case 'bar':
      return [barRow(block.parts, setting)]
    case 'facts':
      return block.rows.map((row, index) => factRow(row, index, setting))
    case 'list':
      return block.items.map((item, index) => lines(item, { size: setting.sheet.sizes.body, isStrong: false }, { setting, before: index === 0 ? setting.sheet.gap / 2 : setting.sheet.gap / 4 }))
  }
}

interface LinesAt {
  setting: Setting
  before: number
  x?: number
  width?: number
  colour?: string
  maxLines?: number
  lineHeight?: number
}

/** Wrapped letters from the left. */
export function lines(text: string, letters: Letters, { setting, before, x = setting.sheet.margin, colour, maxLines, lineHeight = LINE_HEIGHT, ...at }: LinesAt): Row {
  const { sheet, measure } = setting
  const width = at.width ?? sheet.width - x - sheet.margin
  const wrapped = wrapText(text, width, (part) => measure(part, letters), maxLines)
  const step = letters.size * lineHeight
  return {
    before,
    height: wrapped.length * step,
    marks: wrapped.map((line, index) => ({ kind: 'text', x, y: (index + 0.5) * step, text: line, ...letters, colour: colour ?? toneColour('text', sheet), align: 'left' })),
  }
}

function textRow({ as, text, tone, maxLines }: Extract<PosterBlock, { kind: 'text' }>, setting: Setting): Row {
  const { sheet } = setting
  const isStrong = as === 'headline'
  const isQuiet = as === 'note' || as === 'kicker'
  const at = {
    setting,
    // A headline belongs to the line above it.
    before: isStrong ? sheet.gap / 3 : sheet.gap,
    colour: toneColour(tone ?? (isQuiet ? 'quiet' : 'text'), sheet),
    maxLines,
    lineHeight: isStrong ? HEADLINE_HEIGHT : LINE_HEIGHT,
  }
  return { ...lines(text, { size: sheet.sizes[as], isStrong }, at), isMatter: isStrong }
}

function badgeRow({ text, tone, beside }: Extract<PosterBlock, { kind: 'badge' }>, setting: Setting): Row {
  const { sheet, measure } = setting
  const letters = { size: sheet.sizes.badge, isStrong: true }
  const width = measure(text, letters) + letters.size
  const height = letters.size * 1.6
  const x = sheet.margin + width + letters.size / 2
  const words = beside ? lines(beside, { size: sheet.sizes.note, isStrong: false }, { setting, before: 0, x, colour: toneColour('quiet', sheet) }) : null
  const full = Math.max(height, words?.height ?? 0)
  return {
    before: sheet.gap,
    height: full,
    marks: [
      { kind: 'fill', x: sheet.margin, y: (full - height) / 2, width, height, colour: toneColour(tone, sheet), radius: letters.size * 0.35 },
      { kind: 'text', x: sheet.margin + width / 2, y: full / 2, text, ...letters, colour: POSTER_COLOURS.inverse, align: 'center' },
      ...(words ? moved(words.marks, (full - words.height) / 2) : []),
    ],
  }
}

function numbersRow(items: Extract<PosterBlock, { kind: 'numbers' }>['items'], { sheet, measure }: Setting): Row {
  const { number, smallNumber, note } = sheet.sizes
  const top = number * 1.1
  const marks: Mark[] = []
  let x = sheet.margin
  items.forEach((item, index) => {
    const letters = { size: index === 0 ? number : smallNumber, isStrong: true }
    const label = { size: note, isStrong: false }
    marks.push(
      // All stand on one line.
      { kind: 'text', x, y: top - letters.size * 0.55, text: item.number, ...letters, colour: toneColour('text', sheet), align: 'left' },
      { kind: 'text', x, y: top + note * 0.8, text: item.label, ...label, colour: toneColour('quiet', sheet), align: 'left' },
    )
    x += Math.max(measure(item.number, letters), measure(item.label, label)) + sheet.gap * 1.5
  })
  return { before: sheet.gap, height: top + note * 1.5, marks }
}

function barRow(parts: Extract<PosterBlock, { kind: 'bar' }>['parts'], { sheet }: Setting): Row {
  const full = sheet.width - 2 * sheet.margin
  const height = sheet.sizes.note * 0.6
  const between = height / 5
  const shown = parts.filter(({ weight }) => weight > 0)
  const sum = shown.reduce((total, { weight }) => total + weight, 0)
  const room = full - between * Math.max(0, shown.length - 1)
  const marks: Mark[] = []
  let x = sheet.margin
  for (const { weight, tone } of shown) {
    const width = (room * weight) / sum
    marks.push({ kind: 'fill', x, y: 0, width, height, colour: toneColour(tone, sheet), radius: between })
    x += width + between
  }
  return { before: sheet.gap, height, marks }
}

function factRow({ name, value }: { name: string; value: string }, index: number, setting: Setting): Row {
  const { sheet, measure } = setting
  const letters = { size: sheet.sizes.body, isStrong: false }
  const nameWidth = (sheet.width - 2 * sheet.margin) * NAME_SHARE
  const before = index === 0 ? sheet.gap : sheet.gap / 2
  const left = lines(name, letters, { setting, before, width: Math.max(nameWidth - letters.size / 2, measure(name.slice(0, 1), letters)), colour: toneColour('quiet', sheet) })
  const right = lines(value, letters, { setting, before, x: sheet.margin + nameWidth })
  return { before, height: Math.max(left.height, right.height), marks: [...left.marks, ...right.marks] }
}

export function moved(marks: readonly Mark[], by: number): Mark[] {
  return marks.map((mark) => ({ ...mark, y: mark.y + by }))
}
