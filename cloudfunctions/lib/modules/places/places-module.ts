import { GRID_VERSIONS, LIVE_GRIDS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { checkFile } from './check-grid-file'
import { getDraft } from './get-grid-draft'
import { getLive } from './get-grids'
import { listVersions } from './list-grid-versions'
import { listChildren } from './list-child-places'
import { locate } from './locate-point'
import { publish } from './publish-grids'
import { save } from './save-grids'
import { search } from './search-places'

const OFFICIAL = { export: 'none', erase: 'keep', why: 'An official act: what a place is bounded by must stay attributable.' } as const

export const placesModule: ServerModule = {
  name: 'places',
  handlers: [locate, listChildren, search, getLive, getDraft, listVersions, checkFile, save, publish],
  jobs: [],
  personalData: [
    { ...OFFICIAL, collection: GRID_VERSIONS, personField: 'authorId', holds: 'which grids the person drew in office' },
    { ...OFFICIAL, collection: LIVE_GRIDS, personField: 'publisherId', holds: 'which grids the person published in office' },
  ],
}
