import { SERVICE_REQUESTS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { deliverServices, tellLateServices } from './jobs/watch-services'
import { get, listMine, listWaiting } from './list-services'
import { request } from './request-service'
import type { ServiceDocument } from './service-document'
import { answer, follow } from './service-steps'

export const servicesModule: ServerModule = {
  name: 'services',
  handlers: [request, listMine, get, listWaiting, answer, follow],
  jobs: [tellLateServices, deliverServices],
  personalData: [
    {
      collection: SERVICE_REQUESTS,
      personField: 'personId',
      holds: 'what help the person asked for, in their words, and what was answered',
      export: 'whole',
      show: ({ item, words, state, askedAt, placeCode, rating }: ServiceDocument) => ({ serviceItem: item, serviceWords: words, state, askedAt, place: placeCode, rating }),
      erase: 'anonymise',
      blank: { words: '' },
      why: 'What an office did stays; who asked, and in which words, does not.',
    },
    { collection: SERVICE_REQUESTS, personField: 'events.personId', holds: 'who answered in office, and who asked', export: 'none', erase: 'keep', why: 'An official act.' },
  ],
}
