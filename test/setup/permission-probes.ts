import type { OperationName } from '@/shared/contract/operation'
import { receiptNumber } from '@/shared/domain/reports/receipt-number'
import { DAY } from '@/shared/domain/time'
import { ULID_PATTERN } from '@/shared/domain/ulid'
import { GUANGZHOU_ROAD, HONGQIQIAO, IN_HONGQIQIAO } from '../factories/reports'
import { STATION_INPUT } from '../factories/stations'
import { newUlid, WORKING_MORNING } from './start-cloud'

/** What a probe may speak of, in 红旗桥社区. An announcement is a draft. */
export interface ProbeIds {
  reportId: string
  appointmentId: string
  announcementId: string
  claimId: string
  householdId: string
  versionId: string
  gridsId: string
  /** A report that was refused, and whose author is blocked for it. */
  blockedReportId: string
  verificationId: string
  listId: string
  topicId: string
  stationId: string
  requestId: string
  ballotId: string
}

/** One id in every place: for asking about the wrong thing. */
export const sameIds = (id: string): ProbeIds => ({ reportId: id, appointmentId: id, announcementId: id, claimId: id, householdId: id, versionId: id, gridsId: id, blockedReportId: id, verificationId: id, listId: id, topicId: id, ballotId: id, requestId: id, stationId: /^\d{9}-\d{3}$/.test(id) ? id : '420202005-999' })

/** A version that no report has: whoever is let in is then told REPORT_CHANGED, and nothing happens. */
const NO_VERSION = 99
/** The whole report, which nobody doubted: who is let in to decide is told CONTENT_WRONG_STATE. */
const content = (more: object = {}) => ({ reportId }: ProbeIds) => ({ contentId: `report:${reportId}`, ...more })
/** Ids of other things have no number. */
const numberOf = (id: string) => receiptNumber(ULID_PATTERN.test(id) ? id : newUlid())
const step = (more: object = {}) => ({ reportId }: ProbeIds) => ({ reportId, version: NO_VERSION, ...more })
const block = (more: object = {}) => ({ blockedReportId }: ProbeIds) => ({ blockId: `report:${blockedReportId}`, ...more })
const claimStep = (more: object = {}) => ({ claimId }: ProbeIds) => ({ claimId, version: NO_VERSION, ...more })
const topicStep = (more: object = {}) => ({ topicId }: ProbeIds) => ({ topicId, version: NO_VERSION, ...more })
const ballotStep = (more: object = {}) => ({ ballotId }: ProbeIds) => ({ ballotId, version: NO_VERSION, ...more })
/** No serial: whoever is let in is told PAPER_MISREAD. */
const paper = (more: object = {}) => ({ ballotId }: ProbeIds) => ({ ballotId, serial: 'B7-0001-?', ...more })
const NO_READING = { choices: [], signedAt: null }
/** The organiser of the probes counts nothing: who is let in is told BALLOT_SETUP_WRONG. */
const SETUP = { electorate: 'members', kind: 'single', opensAt: WORKING_MORNING, endsAt: WORKING_MORNING + DAY, tellers: ['a'.repeat(26), 'a'.repeat(26)] }
const NO_PLAN = { options: [], costFen: null, costBearers: [] }
const riderStep = (more: object = {}) => ({ verificationId }: ProbeIds) => ({ verificationId, version: NO_VERSION, ...more })

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
  'ballots.getNotice': () => ({ noticeId: newUlid() }),
  'ballots.object': ({ ballotId }) => ({ id: newUlid(), ballotId, text: '演示数据' }),
  'ballots.listObjections': ({ ballotId }) => ({ ballotId }),
  'ballots.answerObjection': ({ ballotId }) => ({ ballotId, objectionId: newUlid(), state: 'refused', reply: '演示数据' }),
  'ballots.releaseBox': ({ ballotId }) => ({ ballotId }),
  'ballots.checkReceipt': ({ ballotId }) => ({ ballotId, receiptCode: '0000-0000-0000' }),
  'papers.issue': ({ ballotId }) => ({ batchId: newUlid(), ballotId, keys: ['nobody'] }),
  'papers.void': paper({ explanation: '演示数据' }),
  'papers.enter': paper({ ...NO_READING, photoId: 'cloud://nowhere.bucket/uploads/1.jpg' }),
  'papers.verify': paper(NO_READING),
  'papers.list': ({ ballotId }) => ({ ballotId }),
  'papers.view': paper(),
  'papers.deny': ({ ballotId }) => ({ ballotId, key: 'nobody', explanation: '演示数据' }),
  'papers.settle': paper({ isUpheld: true, explanation: '演示数据' }),
  'papers.listHints': ({ ballotId }) => ({ ballotId }),
  'ballots.list': () => ({ communityCode: HONGQIQIAO }),
  'ballots.get': ({ ballotId }) => ({ ballotId }),
  'ballots.listOfTopic': ({ topicId }) => ({ topicId }),
  'ballots.listWaiting': () => ({ communityCode: HONGQIQIAO }),
  'ballots.cast': ({ ballotId }) => ({ castId: newUlid(), ballotId, key: 'nobody', choices: [] }),
  'ballots.listMyVotes': () => ({}),
  'ballots.listRoll': ({ ballotId }) => ({ ballotId }),
  'ballots.disputeRoll': ({ ballotId }) => ({ id: newUlid(), ballotId, text: '演示数据' }),
  'ballots.draft': ({ topicId }) => ({ topicId }),
  'ballots.create': ({ topicId }) => ({ ballotId: newUlid(), topicId, ...SETUP }),
  'ballots.configure': ballotStep(SETUP),
  'ballots.freezeRoll': ballotStep(),
  'ballots.publishRoll': ballotStep(),
  'ballots.thaw': ballotStep({ explanation: '演示数据' }),
  'ballots.announce': ballotStep(),
  'ballots.extend': ballotStep({ endsAt: WORKING_MORNING, explanation: '演示数据' }),
  'ballots.discard': ballotStep({ explanation: '演示数据' }),
  'ballots.void': ballotStep({ explanation: '演示数据' }),
  'ballots.recount': ballotStep({ explanation: '演示数据' }),
  'ballots.listOnDesk': () => ({ communityCode: HONGQIQIAO }),
  'ballots.listOutstanding': ({ ballotId }) => ({ ballotId }),
  'ballots.remind': ({ ballotId }) => ({ ballotId }),
  'ballots.listRollDisputes': ({ ballotId }) => ({ ballotId }),
  'ballots.answerRollDispute': ({ ballotId }) => ({ ballotId, disputeId: ballotId, state: 'kept', reply: '演示数据' }),
  'blocks.begin': content({ days: 1, reasonCode: 'abuse' }),
  'blocks.listAt': () => ({ communityCode: HONGQIQIAO }),
  'blocks.get': block(),
  'blocks.appeal': block({ version: NO_VERSION, reasonCode: 'true' }),
  'blocks.keep': block({ version: NO_VERSION }),
  'blocks.lift': block({ version: NO_VERSION, reasonCode: 'mistaken' }),
  'configuration.publish': () => ({ kind: 'calendar', key: '2031', basedOn: 7, document: { holidays: [], workdays: [] }, reason: '演示数据' }),
  'configuration.get': () => ({ kind: 'calendar', key: '2031' }),
  'configuration.list': () => ({}),
  'content.listHeld': () => ({ communityCode: HONGQIQIAO }),
  'content.get': content(),
  'content.openPhotos': content(),
  'content.release': content({ version: NO_VERSION, reasonCode: 'harmless' }),
  'content.refuse': content({ version: NO_VERSION, reasonCode: 'abuse' }),
  'content.flag': content({ reason: 'other' }),
  'content.appeal': content({ version: NO_VERSION, reasonCode: 'true' }),
  'content.countsOf': () => ({ communityCode: HONGQIQIAO, month: '2026-11' }),
  'households.listBuildings': () => ({ communityCode: HONGQIQIAO }),
  'households.listRooms': () => ({ communityCode: HONGQIQIAO, buildingKey: 'b03' }),
  'households.claim': ({ householdId }) => ({ id: newUlid(), householdId, relation: 'family', name: '试探者', method: 'roll' }),
  'households.getClaim': ({ claimId }) => ({ claimId }),
  'households.listMine': () => ({}),
  'households.listClaims': () => ({ placeCode: HONGQIQIAO }),
  'households.approve': claimStep(),
  'households.refuse': claimStep({ reasonCode: 'other' }),
  'households.withdraw': claimStep(),
  'households.leave': claimStep(),
  'households.remove': claimStep({ reasonCode: 'moved_out' }),
  'households.listMembers': ({ householdId }) => ({ householdId }),
  'households.issueCodes': () => ({ batchId: newUlid(), communityCode: HONGQIQIAO, buildingKey: 'b99' }),
  'households.search': () => ({ communityCode: HONGQIQIAO, by: 'room', text: '502' }),
  'riders.getMine': () => ({}),
  'riders.confirmListed': () => ({ id: newUlid() }),
  'riders.submitBadge': () => ({ id: newUlid(), communityCode: HONGQIQIAO, platform: 'other', fileId: 'cloud://elsewhere.x/a.jpg' }),
  'riders.withdraw': riderStep(),
  'riders.listWaiting': () => ({ placeCode: HONGQIQIAO }),
  'riders.get': ({ verificationId }) => ({ verificationId }),
  'riders.openBadge': ({ verificationId }) => ({ verificationId }),
  'riders.approve': riderStep(),
  'riders.refuse': riderStep({ reasonCode: 'other' }),
  'riders.vouch': () => ({ id: newUlid(), placeCode: HONGQIQIAO, code: '00000000', platform: 'other' }),
  'riders.stageList': () => ({ id: newUlid(), placeCode: HONGQIQIAO, stationName: '演示站', platform: 'other', fileId: 'cloud://elsewhere.x/a.csv', fileName: '演示.csv' }),
  'riders.commitList': ({ listId }) => ({ listId }),
  'riders.listLists': () => ({ placeCode: HONGQIQIAO }),
  'stations.list': () => ({}),
  'stations.get': ({ stationId }) => ({ stationId }),
  'stations.checkIn': ({ stationId }) => ({ id: newUlid(), stationId, method: 'near', location: { ...IN_HONGQIQIAO, source: 'picked' }, answer: 'open' }),
  'stations.leave': () => ({ checkInId: newUlid() }),
  'stations.openToday': ({ stationId }) => ({ stationId }),
  'stations.closeToday': ({ stationId }) => ({ stationId, reason: '演示数据' }),
  'stations.setSupply': ({ stationId }) => ({ stationId, item: '热水', level: 'ok' }),
  'stations.confirm': ({ stationId }) => ({ stationId, version: NO_VERSION }),
  'stations.answerDoubt': ({ stationId }) => ({ stationId, doubtId: '1', answer: 'open', reply: '演示数据' }),
  'stations.showSign': ({ stationId }) => ({ stationId }),
  'stations.create': () => ({ id: newUlid(), ...STATION_INPUT, placeCode: '420202999' }),
  'stations.edit': ({ stationId }) => ({ id: newUlid(), stationId, version: NO_VERSION, ...STATION_INPUT }),
  'stations.retire': ({ stationId }) => ({ stationId, version: NO_VERSION, explanation: '演示数据' }),
  'services.request': () => ({ id: newUlid(), placeCode: '420202005999', item: 'compound', words: '演示数据' }),
  'services.listMine': () => ({}),
  'services.get': ({ requestId }) => ({ requestId }),
  'services.listWaiting': () => ({ placeCode: HONGQIQIAO }),
  'services.answer': ({ requestId }) => ({ requestId, version: NO_VERSION, step: 'accept' }),
  'services.follow': ({ requestId }) => ({ requestId, version: NO_VERSION, step: 'withdraw' }),
  'stations.stageImport': () => ({ id: newUlid(), fileId: 'cloud://elsewhere.x/a.csv', fileName: '演示.csv', datum: 'gcj02' }),
  'stations.commitImport': () => ({ importId: newUlid() }),
  'stations.listHistory': ({ stationId }) => ({ stationId }),
  'stations.listOnDesk': () => ({ placeCode: HONGQIQIAO }),
  'messages.listMine': () => ({}),
  'messages.getSettings': () => ({}),
  'messages.updateSettings': () => ({ tellsProgress: true }),
  'messages.markRead': () => ({ upTo: 0 }),
  'messages.recordConsent': () => ({ askId: newUlid(), templates: ['progress'] }),
  'people.getMe': () => ({}),
  'people.chooseCommunity': () => ({ communityCode: GUANGZHOU_ROAD }),
  'people.unbindPhone': () => ({}),
  'people.bindPhone': () => ({ code: newUlid() }),
  'places.getGrids': () => ({ communityCode: HONGQIQIAO }),
  'places.getGridDraft': () => ({ communityCode: HONGQIQIAO }),
  'places.listGridVersions': () => ({ communityCode: HONGQIQIAO }),
  'places.checkGridFile': () => ({ communityCode: HONGQIQIAO, format: 'csv', text: 'x' }),
  'places.saveGrids': () => ({ id: newUlid(), communityCode: HONGQIQIAO, crs: 'gcj02', grids: [] }),
  'places.publishGrids': ({ gridsId }) => ({ gridsId, version: NO_VERSION, liveRevision: 0 }),
  'places.locatePoint': () => ({ location: IN_HONGQIQIAO }),
  'places.search': () => ({ text: '红旗' }),
  'places.listChildren': () => ({ placeCode: HONGQIQIAO }),
  'reports.submit': () => ({ id: newUlid(), categoryCode: 'B2', photos: ['cloud://elsewhere.x/a.jpg'], capturedAt: WORKING_MORNING, communityCode: HONGQIQIAO }),
  'reports.listMine': () => ({}),
  'reports.listQueue': () => ({ placeCode: HONGQIQIAO }),
  'reports.listSolved': () => ({ communityCode: HONGQIQIAO }),
  'reports.get': ({ reportId }) => ({ reportId }),
  'reports.findByNumber': ({ reportId }) => ({ placeCode: HONGQIQIAO, number: numberOf(reportId) }),
  'reports.accept': step(),
  'reports.reject': step({ reasonCode: 'not_found', nextStep: '演示数据' }),
  'reports.resolve': step(),
  'reports.confirm': step(),
  'reports.dispute': step(),
  'reports.reopen': step(),
  'reports.rate': step({ score: 5 }),
  'reports.withdraw': step(),
  'roll.stage': () => ({ id: newUlid(), communityCode: HONGQIQIAO, fileId: 'cloud://elsewhere.x/a.csv', fileName: '演示.csv' }),
  'roll.continue': ({ versionId }) => ({ versionId }),
  'roll.get': ({ versionId }) => ({ versionId }),
  'roll.list': () => ({ communityCode: HONGQIQIAO }),
  'roll.listFindings': ({ versionId }) => ({ versionId, kind: 'wrong' }),
  'roll.decide': ({ versionId, householdId }) => ({ versionId, householdId, keep: 'roll' }),
  'roll.commit': ({ versionId }) => ({ versionId }),
  'opinions.say': ({ topicId }) => ({ id: newUlid(), topicId, text: '演示数据', lane: 'opinion' }),
  'opinions.takeBack': ({ topicId }) => ({ topicId, statementId: newUlid() }),
  'opinions.findSimilar': ({ topicId }) => ({ topicId, text: '演示数据' }),
  'opinions.listMine': ({ topicId }) => ({ topicId }),
  'opinions.answerQuestion': ({ topicId }) => ({ topicId, statementId: newUlid(), text: '演示数据' }),
  'opinions.next': ({ topicId }) => ({ topicId }),
  'opinions.answer': ({ topicId }) => ({ topicId, statementId: newUlid(), answer: 'agree' }),
  'opinions.getPicture': ({ topicId }) => ({ topicId }),
  'opinions.listPictures': ({ topicId }) => ({ topicId }),
  'topics.propose': () => ({ id: newUlid(), communityCode: HONGQIQIAO, scopeCode: HONGQIQIAO, title: '演示数据', concernsRiders: true }),
  'topics.findSimilar': () => ({ communityCode: HONGQIQIAO, title: '演示数据' }),
  'topics.list': () => ({ communityCode: HONGQIQIAO }),
  'topics.countAt': () => ({ communityCode: HONGQIQIAO }),
  'topics.listMine': () => ({}),
  'topics.listWaiting': () => ({ placeCode: HONGQIQIAO, waits: 'screener' }),
  'topics.get': ({ topicId }) => ({ topicId }),
  'topics.drawCode': ({ topicId }) => ({ topicId }),
  'topics.support': ({ topicId }) => ({ topicId }),
  'topics.unsupport': ({ topicId }) => ({ topicId, householdId: '演示数据' }),
  'topics.admit': topicStep(),
  'topics.reject': topicStep({ reasonCode: 'not_ours' }),
  'topics.askFix': topicStep({ reasonCode: 'where' }),
  'topics.fix': topicStep({ title: '演示数据' }),
  'topics.appeal': topicStep({ explanation: '演示数据' }),
  'topics.uphold': topicStep({ explanation: '演示数据' }),
  'topics.restore': topicStep({ explanation: '演示数据' }),
  'topics.merge': topicStep({ targetId: newUlid() }),
  'topics.draft': ({ reportId }) => ({ communityCode: HONGQIQIAO, reportId }),
  'topics.takeUp': topicStep({ scopeCode: HONGQIQIAO, title: '演示数据' }),
  'topics.plan': topicStep({ unitName: '演示部门', explanation: '演示数据' }),
  'topics.progress': topicStep({ explanation: '演示数据' }),
  'topics.suspend': topicStep({ explanation: '演示数据' }),
  'topics.resume': topicStep(),
  'topics.complete': topicStep({ explanation: '演示数据' }),
  'topics.openReview': topicStep(),
  'topics.adopt': topicStep({ rules: ['演示数据'] }),
  'topics.needNoRule': topicStep({ explanation: '演示数据' }),
  'topics.review': ({ topicId }) => ({ topicId, answer: 'solved' }),
  'topics.withdraw': topicStep(),
  'topics.discard': topicStep({ explanation: '演示数据' }),
  'topics.classify': topicStep({ kind: 'deep', ownersMatter: null, decidedBy: 'COUNCIL', asksMoney: false, isCovenant: false }),
  'topics.savePlan': topicStep({ plan: NO_PLAN }),
  'topics.announce': topicStep(),
  'topics.correct': topicStep({ plan: NO_PLAN, explanation: '演示数据' }),
  'topics.finishInstant': topicStep({ explanation: '演示数据' }),
  'topics.whistle': topicStep({ unitName: '演示部门', explanation: '演示数据' }),
  'topics.takeOn': topicStep({ explanation: '演示数据' }),
  'topics.handBack': topicStep({ explanation: '演示数据' }),
  'topics.extendRound': topicStep({ explanation: '演示数据' }),
  'topics.conclude': topicStep(),
  'topics.noConsensus': topicStep({ explanation: '演示数据' }),
  'topics.nextRound': topicStep(),
  'topics.escalate': topicStep({ explanation: '演示数据' }),
  'topics.shelve': topicStep({ reasonCode: 'overtaken' }),
  'roll.discard': ({ versionId }) => ({ versionId }),
}
