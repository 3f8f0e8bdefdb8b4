/** Names of the collections; their indexes are in database/definition.ts. */
export const PERSONS = 'persons'
export const APPOINTMENTS = 'appointments'
export const REPORTS = 'reports'
export const REPORT_EVENTS = 'report_events'
export const MEDIA_VERDICTS = 'media_verdicts'
export const MESSAGES = 'messages'
export const MESSAGE_CONSENTS = 'message_consents'
