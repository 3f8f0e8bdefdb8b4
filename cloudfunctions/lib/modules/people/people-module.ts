import { PERSONS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { nameOfPlace } from '../../kernel/places/places'
import type { PersonDocument } from '../../kernel/persons.store'
import { bind } from './bind-phone'
import { choose } from './choose-community'
import { get } from './get-me'
import { unbind } from './unbind-phone'

export const peopleModule: ServerModule = {
  name: 'people',
  handlers: [get, choose, bind, unbind],
  jobs: [],
  personalData: [
    {
      collection: PERSONS,
      personField: '_id',
      holds: 'the openid, the chosen community, the day of the first call, the phone number (sealed), the households, and a copy of where they may not publish',
      export: 'whole',
      show: ({ communityCode, createdAt, closesAt, phone, homes }: PersonDocument) => ({
        community: nameOfPlace(communityCode),
        createdAt,
        closesAt,
        phoneBoundAt: phone?.boundAt ?? null,
        homes: homes.map(({ label, relation, displayName }) => ({ label, relation, displayName })),
      }),
      erase: 'delete',
      why: 'Nothing else needs it once the account is closed.',
    },
  ],
}
