import type { Answer } from '../topics/statements'

/** One answer: who, to what, which. The latest of a person to a statement; no pair twice. */
export interface GivenAnswer {
  personId: string
  statementId: string
  answer: Answer
}

/** Answers as numbers: 1 agree, -1 disagree, 0 pass; row after row. `isSeen` tells a pass from what was never asked. */
export interface AnswerMatrix {
  /** Sorted, so that the order in which answers came never matters. */
  personIds: readonly string[]
  statementIds: readonly string[]
  values: Float64Array
  isSeen: Uint8Array
}

const VALUE: Readonly<Record<Answer, number>> = { agree: 1, disagree: -1, pass: 0 }

export function answerMatrix(answers: readonly GivenAnswer[], statementIds: readonly string[]): AnswerMatrix {
  const statements = [...new Set(statementIds)].sort()
  const column = new Map(statements.map((id, index) => [id, index]))
  const known = answers.filter((one) => column.has(one.statementId))
  const persons = [...new Set(known.map((one) => one.personId))].sort()
  const row = new Map(persons.map((id, index) => [id, index]))
  const values = new Float64Array(persons.length * statements.length)
  const isSeen = new Uint8Array(values.length)
  for (const { personId, statementId, answer } of known) {
    const cell = row.get(personId)! * statements.length + column.get(statementId)!
    values[cell] = VALUE[answer]
    isSeen[cell] = 1
  }
  return { personIds: persons, statementIds: statements, values, isSeen }
}

/** How many statements each person has answered. */
export function answersGiven({ personIds, statementIds, isSeen }: AnswerMatrix): number[] {
  return personIds.map((_, row) => isSeen.subarray(row * statementIds.length, (row + 1) * statementIds.length).reduce((sum, one) => sum + one, 0))
}
