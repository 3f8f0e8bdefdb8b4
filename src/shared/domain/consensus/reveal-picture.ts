import type { ConsensusPicture, GroupPicture, StatementPicture } from './consensus'

/** What one person may read of a picture: of a statement that they have not answered, nothing. */
export interface RevealedPicture {
  groups: GroupPicture[]
  /** By statement. */
  statements: ReadonlyMap<string, StatementPicture>
}

const NOTHING: RevealedPicture = { groups: [], statements: new Map() }

/** Shares draw people along, so each is shown after the own answer, or when nobody can answer any more. `left`: see own-progress.ts. */
export function revealPicture({ groups, statements }: ConsensusPicture, isAnswered: (statementId: string) => boolean, { isOpen, left }: { isOpen: boolean; left: number }): RevealedPicture {
  if (isOpen && left > 0) return NOTHING
  const mayRead = (statementId: string) => !isOpen || isAnswered(statementId)
  return {
    groups: groups.map((group) => ({ ...group, says: group.says.filter(mayRead) })),
    statements: new Map(statements.filter((one) => mayRead(one.statementId)).map((one) => [one.statementId, one])),
  }
}
