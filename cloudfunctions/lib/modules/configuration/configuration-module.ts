import { CONFIGURATIONS } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { get } from './get-configuration'
import { list } from './list-configurations'
import { publish } from './publish-configuration'

export const configurationModule: ServerModule = {
  name: 'configuration',
  handlers: [publish, get, list],
  jobs: [],
  personalData: [
    { collection: CONFIGURATIONS, personField: 'publishedBy', holds: 'which rules the person put in force', export: 'none', erase: 'keep', why: 'An official act, sealed in the audit log.' },
  ],
}
