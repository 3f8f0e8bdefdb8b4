import { answerMatrix, answersGiven, type AnswerMatrix, type GivenAnswer } from './answer-matrix'
import { findGroups, nearestCentre, SMALLEST_GROUP } from './find-groups'
import { place, type Position, project, type Projection } from './project'

/** deliberation.md §3.4: below so many people there are lists only. */
export const MAP_FROM = 30
/** A person is placed after so many answers, or after all where there are fewer statements. */
export const PLACED_FROM = 7
/** The first axis must be so much stronger than chance. */
const LEAST_STRENGTH = 1.25

/** In hundredths, in steps of five and never all or none: a group that agrees as one man would name each of its members. */
export type Percent = number

export interface Tally {
  /** People who answered, passes included. */
  seen: number
  agree: Percent
  disagree: Percent
  pass: Percent
}

export const VERDICTS = ['agreed', 'contested', 'unclear', 'open'] as const
/** All groups agree; they do not; information is missing; not enough answers yet. */
export type Verdict = (typeof VERDICTS)[number]

export interface StatementPicture {
  statementId: string
  verdict: Verdict
  /** Of all. Null: fewer than SMALLEST_GROUP answered. */
  all: Tally | null
  /** By group; null as above. */
  groups: (Tally | null)[]
  /** The lowest share of agreement among the groups: what brings them together. Null: not every group is known. */
  bridge: Percent | null
  /** Riders beside everybody else (§4.11). Null: fewer than SMALLEST_GROUP of either answered, or nobody asked for them. */
  sides: { riders: Tally; others: Tally } | null
}

export interface GroupPicture {
  size: number
  centre: Position
  /** Standard deviations along the two axes. */
  spread: Position
  /** What this group says and the others do not, strongest first. */
  says: string[]
}

/** What everybody may see. Nothing in it is about one person. */
export interface ConsensusPicture {
  people: number
  answers: number
  groups: GroupPicture[]
  statements: StatementPicture[]
}

/** What is kept to place a person for that person; goes to nobody. */
export interface ConsensusModel {
  statementIds: string[]
  projection: Projection
  centres: Position[]
}

export interface Consensus {
  picture: ConsensusPicture
  /** Null: lists only. */
  model: ConsensusModel | null
}

/**
 * The picture of what people think. The order of answers never matters; the same answers give the same picture. `riderIds`: of those who answered,
 * who has the riders' seat; they get a column of their own.
 */
export function findConsensus(answers: readonly GivenAnswer[], statementIds: readonly string[], riderIds: ReadonlySet<string> = new Set()): Consensus {
  const matrix = answerMatrix(answers, statementIds)
  const found = group(matrix)
  const membersOf = found ? found.centres.map((_, one) => found.rows.map((_row, index) => index).filter((index) => found.memberOf[index] === one)) : []
  const rowsOf = membersOf.map((members) => members.map((index) => found!.rows[index]!))
  const placed = new Set(rowsOf.flat())
  const unplaced = matrix.personIds.flatMap((_, row) => (placed.has(row) ? [] : [row]))
  const isRider = matrix.personIds.map((personId) => riderIds.has(personId))
  const statements = matrix.statementIds.map((statementId, column) => pictureOf(matrix, statementId, column, { groups: rowsOf, unplaced, isRider }))
  const groups = rowsOf.map((rows, one): GroupPicture => ({
    size: rows.length,
    centre: found!.centres[one]!,
    spread: spreadOf(membersOf[one]!.map((index) => found!.points[index]!), found!.centres[one]!),
    says: telling(matrix, rowsOf, one),
  }))
  return {
    picture: { people: matrix.personIds.length, answers: matrix.isSeen.reduce((sum, one) => sum + one, 0), groups, statements },
    model: found && { statementIds: [...matrix.statementIds], projection: found.projection, centres: found.centres },
  }
}

/** Where one person stands, for that person only. Null: too few answers, or no map. */
export function findOwnPlace(model: ConsensusModel | null, own: readonly Pick<GivenAnswer, 'statementId' | 'answer'>[]): { at: Position; group: number } | null {
  if (!model) return null
  const given = new Map(own.map((one) => [one.statementId, one.answer === 'agree' ? 1 : one.answer === 'disagree' ? -1 : 0]))
  const known = model.statementIds.filter((id) => given.has(id)).length
  if (known < Math.min(PLACED_FROM, model.statementIds.length)) return null
  const at = place(model.projection, (statement) => given.get(model.statementIds[statement]!) ?? null)
  return { at, group: nearestCentre(at, model.centres) }
}

function group(matrix: AnswerMatrix) {
  const width = matrix.statementIds.length
  const given = answersGiven(matrix)
  const rows = given.flatMap((count, row) => (count >= Math.min(PLACED_FROM, width) ? [row] : []))
  if (rows.length < MAP_FROM || width < 2) return null
  const projection = project(matrix, rows)
  if (projection.strength < LEAST_STRENGTH) return null
  const points = rows.map((row) => place(projection, (column) => (matrix.isSeen[row * width + column] ? matrix.values[row * width + column]! : null)))
  const grouping = findGroups(points)
  return grouping && { ...grouping, rows, points, projection }
}

interface Count {
  seen: number
  agree: number
  disagree: number
}

function tally({ statementIds, values, isSeen }: AnswerMatrix, column: number, rows: readonly number[]): Count {
  const count = { seen: 0, agree: 0, disagree: 0 }
  for (const row of rows) {
    const cell = row * statementIds.length + column
    if (!isSeen[cell]) continue
    count.seen++
    if (values[cell] === 1) count.agree++
    if (values[cell] === -1) count.disagree++
  }
  return count
}

const STEP = 5
const percent = (part: number, whole: number): Percent => Math.min(100 - STEP, Math.max(STEP, Math.round((part * 100) / whole / STEP) * STEP))

function shown({ seen, agree, disagree }: Count): Tally | null {
  if (seen < SMALLEST_GROUP) return null
  return { seen, agree: percent(agree, seen), disagree: percent(disagree, seen), pass: percent(seen - agree - disagree, seen) }
}

/** Shares of agreement, and of passes, from which a verdict is spoken. */
const MOST = 60
const MANY_PASS = 40

interface Parts {
  groups: readonly (readonly number[])[]
  unplaced: readonly number[]
  isRider: readonly boolean[]
}

function pictureOf(matrix: AnswerMatrix, statementId: string, column: number, { groups: groupRows, unplaced, isRider }: Parts): StatementPicture {
  const rows = toldRows(matrix, column, groupRows, unplaced)
  const total = shown(tally(matrix, column, rows))
  const groups = groupRows.map((one) => shown(tally(matrix, column, one)))
  const known = groups.filter((one) => one !== null)
  const bridge = groups.length > 0 && known.length === groups.length ? Math.min(...known.map((one) => one.agree)) : null
  const riders = shown(tally(matrix, column, rows.filter((row) => isRider[row])))
  const others = shown(tally(matrix, column, rows.filter((row) => !isRider[row])))
  return { statementId, verdict: verdictOf(total, known), all: total, groups, bridge, sides: riders && others && { riders, others } }
}

/**
 * Whose answers a total is made of. Beside the groups' own shares it tells, by subtraction, of whoever is in none that is shown: so it is the sum of
 * parts of which each is large enough to be shown. Without a group that is shown there is nothing to subtract.
 */
function toldRows(matrix: AnswerMatrix, column: number, groups: readonly (readonly number[])[], unplaced: readonly number[]): readonly number[] {
  const isTold = (rows: readonly number[]) => tally(matrix, column, rows).seen >= SMALLEST_GROUP
  if (!groups.some(isTold)) return [...groups.flat(), ...unplaced]
  return [...groups, unplaced].filter(isTold).flat()
}

function verdictOf(total: Tally | null, groups: readonly Tally[]): Verdict {
  if (!total) return 'open'
  if (total.pass >= MANY_PASS) return 'unclear'
  const parts = groups.length > 0 ? groups : [total]
  return parts.every((one) => one.agree >= MOST) ? 'agreed' : 'contested'
}

const TOLD = 3

/** Statements on which the group differs most from everybody else: two proportions, z at 90 %. */
function telling(matrix: AnswerMatrix, rowsOf: readonly (readonly number[])[], one: number): string[] {
  const others = rowsOf.flatMap((rows, index) => (index === one ? [] : rows))
  return matrix.statementIds
    .map((statementId, column) => ({ statementId, z: zOf(tally(matrix, column, rowsOf[one]!), tally(matrix, column, others)) }))
    .filter(({ z }) => z > 1.2816)
    .sort((a, b) => b.z - a.z || (a.statementId < b.statementId ? -1 : 1))
    .slice(0, TOLD)
    .map(({ statementId }) => statementId)
}

function zOf(own: Count, other: Count): number {
  if (own.seen < SMALLEST_GROUP || other.seen === 0) return 0
  const [p, q] = [(own.agree + 1) / (own.seen + 2), (other.agree + 1) / (other.seen + 2)]
  const pooled = (own.agree + other.agree + 2) / (own.seen + other.seen + 4)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / (own.seen + 2) + 1 / (other.seen + 2)))
  return error === 0 ? 0 : (p - q) / error
}

function spreadOf(points: readonly Position[], centre: Position): Position {
  const along = (axis: 0 | 1) => Math.sqrt(points.reduce((sum, point) => sum + (point[axis] - centre[axis]) ** 2, 0) / Math.max(1, points.length))
  return [along(0), along(1)]
}
