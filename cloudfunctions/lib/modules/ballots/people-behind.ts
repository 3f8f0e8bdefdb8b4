import { KEYED_BY } from '@/shared/domain/ballots/electorate'
import type { Work } from '../../kernel/context'
import type { BallotDocument } from './ballot-document'
import { personsOf } from './frozen-roll'
import type { BallotKeyDocument } from './vote-document'

/** Ids of the people behind these keys of the roll: members of the households, or the persons themselves as far as they are still there. Each once. */
export async function peopleBehind(ballot: BallotDocument, rows: readonly Pick<BallotKeyDocument, 'key'>[], work: Work): Promise<string[]> {
  const keys = rows.map(({ key }) => key)
  if (KEYED_BY[ballot.electorateKind] === 'household') return [...new Set((await work.ports.households.listMembersOf(keys)).map(({ personId }) => personId))]
  const wanted = new Set(keys)
  return (await personsOf(ballot, work)).filter(({ key }) => wanted.has(key)).map(({ personId }) => personId)
}
