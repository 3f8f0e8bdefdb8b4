import { MESSAGE_CONSENTS, MESSAGES } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import type { ConsentDocument, MessageDocument } from './message-document'
import { listMine } from './list-my-messages'
import { markRead } from './mark-messages-read'
import { pushMessages } from './push-message'
import { consent } from './record-consent'

export const messagesModule: ServerModule = {
  name: 'messages',
  handlers: [listMine, markRead, consent],
  jobs: [pushMessages],
  personalData: [
    { collection: MESSAGES, personField: 'personId', holds: 'what the person was told, and whether they read it', export: 'whole', show: showMessage, erase: 'delete', why: 'It concerns nobody else.' },
    { collection: MESSAGE_CONSENTS, personField: 'personId', holds: 'which messages the person agreed to', export: 'whole', show: showConsent, erase: 'delete', why: 'Without an account nothing is sent.' },
  ],
}

function showMessage({ at, kind, values, isRead }: MessageDocument) {
  return { at, kind, values, isRead }
}

function showConsent({ at, template, usedFor }: ConsentDocument) {
  return { at, template, isUsed: usedFor !== null }
}
