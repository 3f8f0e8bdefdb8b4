import type { Drawing, Mark, MeasureLetters } from './drawing'
import { layOutBlock, lines, moved, type Row, type Setting } from './lay-out-blocks'
import type { Poster } from './poster'
import { POSTER_COLOURS, type Sheet, toneColour } from './poster-sheets'

/** The seal says the first character of 邻里. */
const SEAL = '邻'
/** White that readers of a code want round it, as a share of its side. */
const QUIET_SHARE = 0.08

/**
 * Pure. A place for everything the poster says. Head, headline, code and foot are always there; of the other blocks as many as there is room for,
 * in their order, then `more` in place of the rest. Give a headline `maxLines`.
 */
export function layOutPoster(poster: Poster, sheet: Sheet, measure: MeasureLetters): Drawing {
  const setting = { sheet, measure }
  const head = headRow(poster, setting)
  const foot = footRow(poster, setting)
  const room = sheet.maxHeight - sheet.margin - head.height - foot.before - foot.height - sheet.skylineHeight
  const rows = fit(poster.blocks.flatMap((block) => layOutBlock(block, setting)), room, () => moreRow(poster.more, setting))
  const marks: Mark[] = []
  let y = sheet.margin
  for (const row of [head, ...rows]) {
    y += row.before
    marks.push(...moved(row.marks, y))
    y += row.height
  }
  const height = Math.max(sheet.minHeight, y + foot.before + foot.height + sheet.skylineHeight)
  const skyline: Mark[] = sheet.skylineHeight > 0 ? [{ kind: 'skyline', x: 0, y: height - sheet.skylineHeight, width: sheet.width, height: sheet.skylineHeight }] : []
  return {
    width: sheet.width,
    height,
    pixelRatio: sheet.pixelRatio,
    marks: [
      { kind: 'fill', x: 0, y: 0, width: sheet.width, height, colour: POSTER_COLOURS.ground, radius: 0 },
      ...skyline,
      ...marks,
      ...moved(foot.marks, height - sheet.skylineHeight - foot.height),
    ],
  }
}

function fit(rows: readonly Row[], room: number, more: () => Row): Row[] {
  if (heightOf(rows) <= room) return [...rows]
  const last = more()
  let count = rows.length
  const kept = rows.findIndex(({ isMatter }) => isMatter) + 1
  while (count > kept && heightOf([...rows.slice(0, count), last]) > room) count--
  return [...rows.slice(0, count), last]
}

const heightOf = (rows: readonly Row[]) => rows.reduce((sum, { before, height }) => sum + before + height, 0)

function moreRow(text: string, setting: Setting): Row {
  return lines(text, { size: setting.sheet.sizes.note, isStrong: false }, { setting, before: setting.sheet.gap / 2, colour: toneColour('quiet', setting.sheet) })
}

/** The seal, whose it is, and that it is a demonstration. */
function headRow({ place, mark }: Poster, setting: Setting): Row {
  const { sheet, measure } = setting
  const letters = { size: sheet.sizes.place, isStrong: false }
  const side = letters.size * 1.9
  const markWidth = mark === null ? 0 : measure(mark, letters) + letters.size * 0.8
  const x = sheet.margin + side + letters.size * 0.6
  const name = lines(place, letters, { setting, before: 0, x, width: sheet.width - x - sheet.margin - markWidth - letters.size / 2, colour: toneColour('quiet', sheet), maxLines: 2 })
  const height = Math.max(side, name.height)
  const frame = { x: sheet.width - sheet.margin - markWidth, y: (height - letters.size * 1.6) / 2, width: markWidth, height: letters.size * 1.6 }
  const demo: Mark[] =
    mark === null
      ? []
      : [
          { kind: 'frame', ...frame, colour: POSTER_COLOURS.frame, radius: letters.size * 0.2 },
          { kind: 'text', x: frame.x + frame.width / 2, y: height / 2, text: mark, ...letters, colour: toneColour('quiet', sheet), align: 'center' },
        ]
  return {
    before: 0,
    height,
    marks: [
      { kind: 'fill', x: sheet.margin, y: (height - side) / 2, width: side, height: side, colour: POSTER_COLOURS.accent, radius: side * 0.2 },
      { kind: 'text', x: sheet.margin + side / 2, y: height / 2, text: SEAL, size: side * 0.62, isStrong: true, colour: POSTER_COLOURS.inverse, align: 'center' },
      ...moved(name.marks, (height - name.height) / 2),
      ...demo,
    ],
  }
}

/** The code with what to do with it. */
function footRow({ invitation }: Poster, setting: Setting): Row {
  const { sheet } = setting
  if (!invitation || sheet.codeSize === 0) return { before: 0, height: sheet.skylineHeight > 0 ? 0 : sheet.margin, marks: [] }
  const side = invitation.hasCode ? sheet.codeSize : 0
  const quiet = side * QUIET_SHARE
  const x = sheet.margin + (invitation.hasCode ? side + sheet.gap : 0)
  const title = lines(invitation.title, { size: sheet.sizes.body, isStrong: true }, { setting, before: 0, x })
  const text = lines(invitation.text, { size: sheet.sizes.note, isStrong: false }, { setting, before: 0, x, colour: toneColour('quiet', sheet) })
  const top = Math.max(0, (side - title.height - text.height) / 2)
  const code: Mark[] = invitation.hasCode ? [{ kind: 'code', x: sheet.margin + quiet, y: quiet, width: side - 2 * quiet, height: side - 2 * quiet }] : []
  const bottom = sheet.skylineHeight > 0 ? sheet.gap : sheet.margin
  return {
    before: sheet.gap,
    height: Math.max(side, title.height + text.height) + bottom,
    marks: [...code, ...moved(title.marks, top), ...moved(text.marks, top + title.height)],
  }
}
