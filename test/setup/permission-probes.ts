import type { OperationName } from '@/shared/contract/operation'
import { DAY } from '@/shared/domain/time'
import { GUANGZHOU_ROAD, HONGQIQIAO, IN_HONGQIQIAO } from '../factories/reports'
import { newUlid, WORKING_MORNING } from './start-cloud'

/** What a probe may speak of: a report, an appointment or a draft of an announcement in 红旗桥社区. */
export interface ProbeIds {
  reportId: string
  appointmentId: string
  announcementId: string
}

/** A version that no report has: whoever is let in is then told REPORT_CHANGED, and nothing happens. */
const NO_VERSION = 99
const step = (more: object = {}) => ({ reportId }: ProbeIds) => ({ reportId, version: NO_VERSION, ...more })

/**
 * For every operation an input that is well formed, speaks of 红旗桥社区, and changes nothing that another probe would notice when the
 * caller is let in. Whoever adds an operation adds its probe: without it the matrix of permissions fails.
 */
export const PROBES: Readonly<Record<OperationName, (ids: ProbeIds) => object>> = {
  'account.exportMine': () => ({}),
  'account.close': () => ({}),
  'account.keep': () => ({}),
  'announcements.save': () => ({ id: newUlid(), placeCode: HONGQIQIAO, topic: 'outage', title: '停水', body: '演示数据', endsAt: WORKING_MORNING + 30 * DAY }),
  'announcements.publish': ({ announcementId }) => ({ announcementId, version: NO_VERSION }),
  'announcements.withdraw': ({ announcementId }) => ({ announcementId, version: NO_VERSION, reasonCode: 'wrong' }),
  'announcements.list': () => ({ communityCode: HONGQIQIAO }),
  'announcements.get': ({ announcementId }) => ({ announcementId }),
  'announcements.listDrafts': () => ({ placeCode: HONGQIQIAO }),
  'announcements.getDraft': ({ announcementId }) => ({ announcementId }),
  'appointments.appoint': () => ({ id: newUlid(), personId: 'a'.repeat(26), role: 'grid-worker', placeCode: HONGQIQIAO, endsAt: WORKING_MORNING + 30 * DAY }),
  'appointments.revoke': ({ appointmentId }) => ({ appointmentId }),
  'appointments.showCode': () => ({}),
  'appointments.findCandidate': () => ({ placeCode: HONGQIQIAO, code: '00000000' }),
  'appointments.listAt': () => ({ placeCode: HONGQIQIAO }),
  'audit.listAboutMe': () => ({}),
  'audit.getHead': () => ({}),
  'messages.listMine': () => ({}),
  'messages.markRead': () => ({ upTo: 0 }),
  'messages.recordConsent': () => ({ askId: newUlid(), template: 'report_progress' }),
  'people.getMe': () => ({}),
  'people.chooseCommunity': () => ({ communityCode: GUANGZHOU_ROAD }),
  'places.locatePoint': () => ({ location: IN_HONGQIQIAO }),
  'places.listChildren': () => ({ placeCode: HONGQIQIAO }),
  'reports.submit': () => ({ id: newUlid(), categoryCode: 'B1', photos: ['cloud://elsewhere.x/a.jpg'], capturedAt: WORKING_MORNING, communityCode: HONGQIQIAO }),
  'reports.listMine': () => ({}),
  'reports.listQueue': () => ({ communityCode: HONGQIQIAO }),
  'reports.listSolved': () => ({ communityCode: HONGQIQIAO }),
  'reports.get': ({ reportId }) => ({ reportId }),
  'reports.accept': step(),
  'reports.reject': step({ reasonCode: 'not_found', nextStep: '演示数据' }),
  'reports.resolve': step(),
  'reports.confirm': step(),
  'reports.dispute': step(),
  'reports.reopen': step(),
  'reports.rate': step({ score: 5 }),
  'reports.withdraw': step(),
}
