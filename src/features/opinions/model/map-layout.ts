type Position = readonly [number, number]

export interface Area {
  size: number
  centre: Position
  spread: Position
}

/** Hundredths of the drawing: where an area lies, and the symbols in it. */
export interface DrawnArea {
  left: number
  top: number
  width: number
  height: number
  /** Of the whole drawing. They stand for the group, not for people: a rule of the eye sets them, no answer. */
  marks: readonly { left: number; top: number }[]
}

export interface DrawnMap {
  areas: readonly DrawnArea[]
  own: { left: number; top: number } | null
}

/** An area reaches so many standard deviations. */
const REACH = 1.6
/** Share of the drawing that an area has at least in each direction, so that its symbols fit. */
const LEAST = 0.26
const MARGIN = 0.06
const PEOPLE_A_MARK = 3
const [FEWEST_MARKS, MOST_MARKS] = [4, 9]
/** Turns each symbol away from the one before, so that they fill an ellipse evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** Pure. Areas and one's own place, fitted into the drawing; the same input gives the same drawing. */
export function layOutMap(groups: readonly Area[], own: Position | null): DrawnMap {
  if (groups.length === 0) return { areas: [], own: null }
  const fitX = fit(groups.map(({ centre, spread }) => [centre[0], spread[0] * REACH]))
  // Upwards on the map is downwards in the numbers of a screen.
  const fitY = fit(groups.map(({ centre, spread }) => [-centre[1], spread[1] * REACH]))
  const areas = groups.map(({ centre, spread, size }) => {
    const [width, height] = [fitX.length(spread[0] * REACH), fitY.length(spread[1] * REACH)]
    const middle = { left: keepIn(fitX.place(centre[0]), width / 2), top: keepIn(fitY.place(-centre[1]), height / 2) }
    return { left: percent(middle.left - width / 2), top: percent(middle.top - height / 2), width: percent(width), height: percent(height), marks: marksIn(middle, width, height, size) }
  })
  return { areas, own: own && { left: percent(keepIn(fitX.place(own[0]), MARGIN)), top: percent(keepIn(fitY.place(-own[1]), MARGIN)) } }
}

/** One axis: what all areas reach over fills the drawing. */
function fit(spans: readonly (readonly [centre: number, reach: number])[]) {
  const low = Math.min(...spans.map(([centre, reach]) => centre - reach))
  const high = Math.max(...spans.map(([centre, reach]) => centre + reach))
  const scale = (1 - 2 * MARGIN) / Math.max(high - low, 1e-9)
  return {
    place: (value: number) => 0.5 + (value - (low + high) / 2) * scale,
    length: (reach: number) => Math.min(1 - 2 * MARGIN, Math.max(LEAST, 2 * reach * scale)),
  }
}

const keepIn = (place: number, half: number) => Math.min(1 - Math.max(half, MARGIN), Math.max(Math.max(half, MARGIN), place))
const percent = (share: number) => Math.round(share * 1000) / 10

function marksIn(middle: { left: number; top: number }, width: number, height: number, size: number) {
  const count = Math.min(MOST_MARKS, Math.max(FEWEST_MARKS, Math.round(size / PEOPLE_A_MARK)))
  return Array.from({ length: count }, (_, index) => {
    const radius = 0.36 * Math.sqrt((index + 0.5) / count)
    const angle = index * GOLDEN_ANGLE
    return { left: percent(middle.left + Math.cos(angle) * radius * width), top: percent(middle.top + Math.sin(angle) * radius * height) }
  })
}
