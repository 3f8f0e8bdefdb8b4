import type { ServerModule } from '../../kernel/module'
import { listChildren } from './list-child-places'
import { locate } from './locate-point'

export const placesModule: ServerModule = { name: 'places', handlers: [locate, listChildren], jobs: [], personalData: [] }
