import type { ServerModule } from '../../kernel/module'
import { close } from './close-account'
import { exportMine } from './export-mine'
import { closeIdle } from './jobs/close-idle'
import { eraseClosed } from './jobs/erase-closed'
import { keep } from './keep-account'

/** What everybody may ask of everything that is kept about them. Holds nothing itself. */
export const accountModule: ServerModule = { name: 'account', handlers: [exportMine, close, keep], jobs: [closeIdle, eraseClosed], personalData: [] }
