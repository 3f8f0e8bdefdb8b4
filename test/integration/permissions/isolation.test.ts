import { beforeAll, describe, expect, it } from 'vitest'
import { saveAnnouncement } from '@/shared/contract/announcements'
import type { Reply } from '@/shared/contract/operation'
import { OPERATIONS } from '@/shared/contract/registry'
import { acceptReport, getReport, submitReport } from '@/shared/contract/reports'
import { GUANGZHOU_ROAD, HONGQIQIAO, IN_GUANGZHOU_ROAD, IN_HONGQIQIAO, submission } from '../../factories/reports'
import { announcementInput } from '../../factories/announcements'
import { HOUSEHOLD_502, liveRoll, member } from '../../factories/households'
import { blockedFor } from '../../setup/arrange-content'
import { badgeShown } from '../../factories/riders'
import { storedBallot } from '../../factories/ballots'
import { proposed } from '../../factories/topics'
import { PROBES, sameIds } from '../../setup/permission-probes'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

const HOUSEHOLD_READS = [...['listBuildings', 'listRooms', 'getClaim', 'listMine', 'listClaims', 'listMembers', 'search'].map((verb) => `households.${verb}`), ...['get', 'list', 'listFindings'].map((verb) => `roll.${verb}`)]
const HOUSEHOLD_ACTS = [...['claim', 'approve', 'refuse', 'withdraw', 'leave', 'remove', 'issueCodes'].map((verb) => `households.${verb}`), ...['stage', 'continue', 'decide', 'commit', 'discard'].map((verb) => `roll.${verb}`)]

/** Operations that only tell. The others act, and are tried by the matrix of permissions. */
const READS = [
  ...['listMine', 'get', 'listWaiting'].map((verb) => `services.${verb}`),
  ...['list', 'get', 'showSign', 'listHistory', 'listOnDesk'].map((verb) => `stations.${verb}`),
  ...['places.getGrids', 'places.getGridDraft', 'places.listGridVersions', 'places.checkGridFile'],
  ...['content.listHeld', 'content.get', 'content.openPhotos', 'content.countsOf'],
  ...['blocks.listAt', 'blocks.get'],
  ...['announcements.list', 'announcements.get', 'announcements.listDrafts', 'announcements.getDraft'],
  ...HOUSEHOLD_READS,
  ...['riders.getMine', 'riders.listWaiting', 'riders.get', 'riders.openBadge', 'riders.listLists'],
  ...['findSimilar', 'list', 'countAt', 'listMine', 'listWaiting', 'get', 'drawCode'].map((verb) => `topics.${verb}`),
  ...['list', 'get', 'listOfTopic', 'listWaiting', 'listMyVotes', 'listRoll', 'draft', 'listOnDesk', 'listOutstanding', 'listRollDisputes', 'getNotice', 'listObjections', 'releaseBox', 'checkReceipt'].map((verb) => `ballots.${verb}`),
  ...['list', 'view', 'listHints'].map((verb) => `papers.${verb}`),
  ...['findSimilar', 'listMine', 'next', 'getPicture', 'listPictures'].map((verb) => `opinions.${verb}`),
  ...['account.exportMine', 'appointments.listAt', 'appointments.findCandidate', 'audit.listAboutMe', 'audit.getHead', 'configuration.get', 'configuration.list', 'messages.listMine', 'messages.getSettings', 'people.getMe', 'places.locatePoint', 'places.search', 'places.listChildren', 'reports.listMine', 'reports.get', 'reports.findByNumber', 'reports.listQueue', 'reports.listSolved'],
]
const ACTS = [
  ...['request', 'answer', 'follow'].map((verb) => `services.${verb}`),
  ...['checkIn', 'leave', 'openToday', 'closeToday', 'setSupply', 'confirm', 'answerDoubt', 'create', 'edit', 'retire', 'stageImport', 'commitImport'].map((verb) => `stations.${verb}`),
  ...['places.saveGrids', 'places.publishGrids'],
  ...['people.bindPhone', 'people.unbindPhone'],
  ...HOUSEHOLD_ACTS,
  ...['confirmListed', 'submitBadge', 'withdraw', 'approve', 'refuse', 'vouch', 'stageList', 'commitList'].map((verb) => `riders.${verb}`),
  ...['plan', 'progress', 'suspend', 'resume', 'complete', 'openReview', 'adopt', 'needNoRule', 'review', 'propose', 'support', 'unsupport', 'draft', 'takeUp', 'admit', 'reject', 'askFix', 'fix', 'appeal', 'uphold', 'restore', 'merge', 'withdraw', 'discard', 'classify', 'savePlan', 'announce', 'correct', 'finishInstant', 'whistle', 'takeOn', 'handBack', 'extendRound', 'conclude', 'noConsensus', 'nextRound', 'escalate', 'shelve'].map((verb) => `topics.${verb}`), // prettier-ignore
  ...['say', 'takeBack', 'answerQuestion', 'answer'].map((verb) => `opinions.${verb}`),
  ...['cast', 'disputeRoll', 'create', 'configure', 'freezeRoll', 'publishRoll', 'thaw', 'announce', 'extend', 'discard', 'void', 'recount', 'remind', 'answerRollDispute', 'object', 'answerObjection'].map((verb) => `ballots.${verb}`),
  ...['issue', 'void', 'enter', 'verify', 'deny', 'settle'].map((verb) => `papers.${verb}`),
  ...['content.release', 'content.refuse', 'content.flag', 'content.appeal'],
  ...['begin', 'appeal', 'keep', 'lift'].map((verb) => `blocks.${verb}`),
  ...['announcements.save', 'announcements.publish', 'announcements.withdraw'],
  ...['account.close', 'account.keep', 'appointments.appoint', 'appointments.revoke', 'appointments.showCode', 'configuration.publish', 'messages.markRead', 'messages.recordConsent', 'messages.updateSettings', 'people.chooseCommunity'],
  ...['submit', 'accept', 'reject', 'resolve', 'confirm', 'dispute', 'reopen', 'rate', 'withdraw'].map((verb) => `reports.${verb}`),
]

/** Two communities with reports of every visibility, staff and messages; everything of the first is asked for from the second. */
describe('from one community nothing leaks into another', () => {
  const cloud = withCloud()
  const people = { reporter: cloud.as('openid-a-reporter'), secretary: cloud.as('openid-a-secretary'), worker: cloud.as('openid-a-worker') }
  const outsiders: Record<string, Phone> = {
    'a resident': cloud.as('openid-b-resident'),
    'the secretary': cloud.as('openid-b-secretary'),
    'a grid worker': cloud.as('openid-b-worker'),
    'the street officer': cloud.as('openid-b-street'),
    'a rider': cloud.as('openid-b-rider'),
  }
  const ids: Record<string, string> = {}
  const secrets: Record<string, string> = {}

  beforeAll(async () => {
    await cloud.appoint('openid-a-secretary', 'secretary', HONGQIQIAO)
    await cloud.appoint('openid-a-worker', 'grid-worker', HONGQIQIAO)
    await cloud.appoint('openid-b-secretary', 'secretary', GUANGZHOU_ROAD)
    await cloud.appoint('openid-b-worker', 'grid-worker', GUANGZHOU_ROAD)
    await cloud.appoint('openid-b-street', 'street-officer', GUANGZHOU_ROAD.slice(0, 9))
    await cloud.appoint('openid-b-rider', 'rider', GUANGZHOU_ROAD)
    const report = async (change: object) => (await people.reporter.ok(submitReport, await submission(people.reporter, cloud, change))).id
    const location = { ...IN_HONGQIQIAO, lng: 115.0661234, lat: 30.2181234 }
    ids.public = await report({ location })
    ids.private = await report({ categoryCode: 'G1', note: '私密的话，演示数据', location })
    await cloud.control.openapi.script('security.msgSecCheck', { suggest: 'review', match: '待审的话' })
    ids.held = await report({ note: '待审的话，演示数据' })
    await people.secretary.ok(acceptReport, { reportId: ids.private, version: 1 })
    ids.draft = (await people.secretary.ok(saveAnnouncement, announcementInput({ title: '没发的公告', body: '没发的话，演示数据' }))).id
    await liveRoll(people.secretary)
    ids.claim = (await member(people.reporter, people.secretary, { name: '尉迟甲乙' })).id
    ids.household = HOUSEHOLD_502
    ids.verification = (await badgeShown(people.reporter)).id
    secrets['the id of the asking'] = ids.verification
    ids.topic = (await proposed(people.reporter, { title: '没公开的议题，演示数据' })).id
    secrets['the title of the topic'] = '没公开的议题'
    ids.ballot = await storedBallot(cloud, { state: 'CONFIG', wasPublished: false, shelf: 'none', title: '没公开的表决，演示数据' })
    secrets['the title of the ballot'] = '没公开的表决'
    ids.version = String((await cloud.control.readDocuments('roll_versions', {}))[0]?._id)
    secrets['the name of the member'] = '尉迟甲乙'
    secrets['the id of the claim'] = ids.claim
    ids.blocked = await blockedFor(cloud, cloud.as('openid-a-blocked'), '停发的话，演示数据')
    secrets['the words that somebody is blocked for'] = '停发的话'
    secrets['the id of the blocked report'] = ids.blocked
    secrets['the person id of the blocked'] = await cloud.as('openid-a-blocked').personId()
    await cloud.tick()
    const other = outsiders['a resident']!
    await other.ok(submitReport, await submission(other, cloud, { location: IN_GUANGZHOU_ROAD }))
    await cloud.control.advanceClock(6_000)

    for (const [who, phone] of Object.entries(people)) {
      secrets[`the person id of the ${who}`] = await phone.personId()
      secrets[`the openid of the ${who}`] = phone.openid
    }
    const stored = await cloud.control.readDocuments('reports', { _id: ids.private })
    secrets['the number of the private report'] = String(stored[0]?.number)
    secrets['the id of the private report'] = ids.private
    secrets['the note of the private report'] = '私密的话'
    secrets['the held note'] = '待审的话'
    secrets['the title of the draft'] = '没发的公告'
    secrets['the words of the draft'] = '没发的话'
    secrets['the exact place'] = '115.06612'
    for (const [index, message] of (await cloud.control.readDocuments('messages', {})).entries()) secrets[`message ${index}`] = String(message._id)
    for (const [index, office] of (await cloud.control.readDocuments('appointments', {})).filter((one) => String(one.placeCode) === HONGQIQIAO).entries()) ids[`appointment ${index}`] = String(office._id)
  }, 120_000)

  it('knows of every operation whether it tells or acts', () => {
    expect([...READS, ...ACTS].sort()).toEqual([...OPERATIONS.keys()].sort())
  })

  it('has something to hide, and those inside see it', async () => {
    expect(Object.values(secrets).every((secret) => secret.length > 3)).toBe(true)
    expect(Object.keys(secrets).some((name) => name.startsWith('message'))).toBe(true)
    const inside = JSON.stringify(await people.secretary.ok(getReport, { reportId: ids.private! }))
    for (const name of ['the note of the private report', 'the number of the private report', 'the exact place']) expect(inside).toContain(secrets[name])
  })

  it.each(Object.keys(outsiders))('%s of the other community reads everything and learns nothing', async (who) => {
    const leaks: string[] = []
    for (const name of READS) {
      for (const [kind, id] of Object.entries(ids)) {
        const input = PROBES[name as keyof typeof PROBES]!(sameIds(id))
        // The answer to a question may repeat the question.
        const told = JSON.stringify(await outsiders[who]!.send({ operation: name, input })).replaceAll(id, '')
        for (const [secret, value] of Object.entries(secrets)) if (told.includes(value)) leaks.push(`${name} of the ${kind} report tells ${secret}`)
      }
    }
    expect(leaks).toEqual([])
    // Every read about every secret: more calls with each operation.
  }, 180_000)

  it.each(Object.keys(outsiders))('%s cannot tell a private report from one that never was', async (who) => {
    const withoutTrace = (reply: Reply<unknown>) => JSON.stringify(reply, (key, value: unknown) => (key === 'requestId' ? undefined : value))
    for (const name of ['reports.get', ...ACTS.filter((one) => one.startsWith('reports.') && one !== 'reports.submit')]) {
      const ask = async (reportId: string) =>
        withoutTrace(await outsiders[who]!.send({ operation: name, input: PROBES[name as keyof typeof PROBES]!(sameIds(reportId)) }))
      expect(await ask(ids.private!), name).toBe(await ask(newUlid()))
    }
  })
})
