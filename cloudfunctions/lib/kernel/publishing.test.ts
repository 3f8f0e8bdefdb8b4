import { describe, expect, it } from 'vitest'
import type { Publishes } from '@/shared/contract/operation'
import { anyOf, appointed, person, related } from '@/shared/contract/policy'
import { OPERATIONS } from '@/shared/contract/registry'
import { blockOn } from './publishing'
import type { Subject, Viewer } from './subject'

const COMMUNITY = '420202005007'
const REF = { subject: 'report', key: 'reportId' }
const POINT = { lng: 115, lat: 30, crs: 'gcj02', accuracyM: 5, source: 'gps' } as const
const BLOCK = { blockId: 'x', placeCode: COMMUNITY, reasonCode: 'abuse', endsAt: 10 } as const
const subject: Subject = { document: {}, placeCode: COMMUNITY, relations: { reporter: 'ann' }, isVisibleTo: () => true }
const SUBMIT: Publishes = { at: { placeKey: 'communityCode', pointKey: 'location' }, except: { key: 'categoryCode', values: ['B1'] } }
const NOTE: Publishes = { at: REF, fields: ['note'] }
const BY_REPORTER_OR_STAFF = anyOf(related(['reporter'], REF), appointed(['secretary'], REF))

describe('blockOn', () => {
  const ann: Viewer = { personId: 'ann', appointments: [], hasPhone: true, homes: [], now: 5 }
  const secretary: Viewer = { ...ann, personId: 'sec', appointments: [{ role: 'secretary', placeCode: COMMUNITY, startsAt: 0, endsAt: 9 }] }

  it.each([
    ['a place that is named', SUBMIT, person, ann, { communityCode: COMMUNITY, categoryCode: 'B2' }, true],
    ['another place', SUBMIT, person, ann, { communityCode: '420202005008', categoryCode: 'B2' }, false],
    ['the place of the point', SUBMIT, person, ann, { location: POINT, categoryCode: 'B2' }, true],
    ['the named one before the point', SUBMIT, person, ann, { communityCode: '420202005008', location: POINT, categoryCode: 'B2' }, false],
    ['no place at all', SUBMIT, person, ann, { categoryCode: 'B2' }, false],
    ['danger', SUBMIT, person, ann, { communityCode: COMMUNITY, categoryCode: 'B1' }, false],
    ['words at a subject', NOTE, BY_REPORTER_OR_STAFF, ann, { reportId: 'r', note: 'x' }, true],
    ['a step without words', NOTE, BY_REPORTER_OR_STAFF, ann, { reportId: 'r' }, false],
    ['words in office', NOTE, BY_REPORTER_OR_STAFF, secretary, { reportId: 'r', note: 'x' }, false],
    ['one’s own words, beside an office', NOTE, BY_REPORTER_OR_STAFF, { ...secretary, personId: 'ann' }, { reportId: 'r', note: 'x' }, true],
    ['when it is over', SUBMIT, person, { ...ann, now: 10 }, { communityCode: COMMUNITY, categoryCode: 'B2' }, false],
    ['what publishes nothing', undefined, person, ann, { communityCode: COMMUNITY }, false],
  ] as const)('%s', (_what, publishes, policy, viewer, input, isBlocked) => {
    expect(blockOn({ publishes, policy }, { viewer, input, subject }, [BLOCK], () => COMMUNITY) !== undefined).toBe(isBlocked)
  })
})

/** What people write for others to see; everything else says here why a block does not touch it. */
const TOPIC_OFFICES = ['merge', 'plan', 'progress', 'suspend', 'complete', 'adopt', 'needNoRule', 'takeUp', 'reject', 'askFix', 'uphold', 'restore', 'discard', 'savePlan', 'correct', 'finishInstant', 'whistle', 'takeOn', 'handBack', 'extendRound', 'noConsensus', 'escalate', 'shelve']

describe('every operation with free words', () => {
  const UNTOUCHED: Readonly<Record<string, string>> = {
    'announcements.save': 'an office',
    'appointments.appoint': 'an office',
    'configuration.publish': 'an office',
    'reports.reject': 'an office',
    'reports.resolve': 'an office',
    'places.saveGrids': 'an office',
    'places.checkGridFile': 'an office, and nothing is kept',
    'roll.stage': 'an office',
    'riders.stageList': 'an office',
    'services.request': 'for those who answer there',
    'services.follow': 'for those who answer there',
    'services.answer': 'an office',
    ...Object.fromEntries(['closeToday', 'setSupply', 'answerDoubt', 'create', 'edit', 'retire', 'stageImport'].map((verb) => [`stations.${verb}`, 'an office'])),
    'households.claim': 'a name, for those who decide about the claim',
    'households.search': 'a question',
    'places.search': 'a question',
    'people.bindPhone': 'a code of the platform',
    'topics.findSimilar': 'a question',
    'opinions.findSimilar': 'a question',
    'opinions.answerQuestion': 'an office',
    'ballots.disputeRoll': 'for those who organise the ballot',
    'ballots.object': 'for those who answer it',
    'ballots.answerObjection': 'an office',
    'papers.void': 'an office',
    'papers.settle': 'an office',
    'papers.deny': 'for the tellers',
    ...Object.fromEntries(['thaw', 'extend', 'discard', 'void', 'recount', 'answerRollDispute'].map((verb) => [`ballots.${verb}`, 'an office'])),
    'topics.appeal': 'for those who decide about the appeal',
    ...Object.fromEntries(TOPIC_OFFICES.map((verb) => [`topics.${verb}`, 'an office'])),
  }

  it('publishes, or says why not', () => {
    const free = [...OPERATIONS.values()].filter(({ input }) => hasFreeWords(input)).map(({ name }) => name)
    expect(free).toContain('reports.submit')
    expect(free.filter((name) => !UNTOUCHED[name] && !OPERATIONS.get(name)?.publishes)).toEqual([])
    for (const name of Object.keys(UNTOUCHED)) expect(OPERATIONS.get(name)?.publishes, name).toBeUndefined()
  })

  /** A string that is trimmed, as `text()` does, stands somewhere in the schema. */
  function hasFreeWords(schema: unknown): boolean {
    if (typeof schema !== 'object' || schema === null) return false
    const { type, pipe, entries, item, wrapped, options } = schema as Record<string, unknown>
    if (type === 'string' && Array.isArray(pipe)) return pipe.some((action: { type?: string }) => action.type === 'transform')
    const below = [...Object.values((entries as object | undefined) ?? {}), item, wrapped, ...(Array.isArray(options) ? (options as unknown[]) : []), ...(Array.isArray(pipe) ? (pipe as unknown[]).slice(0, 1) : [])]
    return below.some((one) => one !== schema && hasFreeWords(one))
  }
})
