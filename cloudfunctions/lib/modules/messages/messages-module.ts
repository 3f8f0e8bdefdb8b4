import { MESSAGE_CONSENTS, MESSAGE_SETTINGS, MESSAGES } from '../../kernel/collections'
import type { ServerModule } from '../../kernel/module'
import { escalateDuties } from './escalate-duties'
import { eraseOldMessages } from './erase-old-messages'
import { getSettings } from './get-message-settings'
import type { ConsentDocument, MessageDocument, MessageSettingsDocument } from './message-document'
import { listMine } from './list-my-messages'
import { markRead } from './mark-messages-read'
import { pushMessages } from './push-message'
import { consent } from './record-consent'
import { updateSettings } from './update-message-settings'

export const messagesModule: ServerModule = {
  name: 'messages',
  handlers: [listMine, markRead, consent, getSettings, updateSettings],
  jobs: [escalateDuties, pushMessages, eraseOldMessages],
  personalData: [
    { collection: MESSAGES, personField: 'personId', holds: 'what the person was told, and whether they read it', export: 'whole', show: showMessage, erase: 'delete', why: 'It concerns nobody else.' },
    { collection: MESSAGE_CONSENTS, personField: 'personId', holds: 'which messages the person agreed to', export: 'whole', show: showConsent, erase: 'delete', why: 'Without an account nothing is sent.' },
    { collection: MESSAGE_SETTINGS, personField: 'personId', holds: 'whether WeChat tells of steps on the way', export: 'whole', show: showSettings, erase: 'delete', why: 'It concerns nobody else.' },
  ],
}

function showMessage({ at, kind, values, isRead }: MessageDocument) {
  return { at, kind, values, isRead }
}

function showConsent({ at, template, usedFor }: ConsentDocument) {
  return { at, template, isUsed: usedFor !== null }
}

function showSettings({ tellsProgress }: MessageSettingsDocument) {
  return { tellsProgress }
}
