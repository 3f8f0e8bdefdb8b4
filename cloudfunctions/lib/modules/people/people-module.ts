import { PERSONS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { nameOfPlace } from '../../kernel/places/places'
import type { PersonDocument } from '../../kernel/persons.store'
import { choose } from './choose-community'
import { get } from './get-me'

export const peopleModule: ServerModule = {
  name: 'people',
  handlers: [get, choose],
  jobs: [],
  personalData: [
    {
      collection: PERSONS,
      personField: '_id',
      holds: 'the openid, the chosen community, the day of the first call',
      export: 'whole',
      show: ({ communityCode, createdAt, closesAt }: PersonDocument) => ({ community: nameOfPlace(communityCode), createdAt, closesAt }),
      erase: 'delete',
      why: 'Nothing else needs it once the account is closed.',
    },
  ],
}
