import { find, gt, removeWhere, updateWhere } from '../../adapters/database'
import type { PersonalData } from '../../kernel/module'
import { CLOSED_PERSON } from '../../kernel/persons.store'

/** What belongs to a person, in whichever collection a module has it. One trip each, by the index that the registry's test demands. */

export function findOwned({ collection, personField, only }: PersonalData, personId: string, afterId: string, limit: number): Promise<({ _id: string } & object)[]> {
  if (personField === '_id') return afterId === '' ? find(collection, { filter: { _id: personId }, limit: 1 }) : Promise.resolve([])
  return find(collection, { filter: { [personField]: personId, ...only, _id: gt(afterId) }, sort: [['_id', 'asc']], limit })
}

/** Done already: nothing changes. */
export async function eraseOwned({ collection, personField, only, erase, blank }: PersonalData, personId: string): Promise<void> {
  const own = { [personField]: personId, ...only }
  if (erase === 'delete') await removeWhere(collection, own)
  if (erase === 'anonymise') await updateWhere(collection, own, { set: { [personField]: CLOSED_PERSON, ...blank } })
}
