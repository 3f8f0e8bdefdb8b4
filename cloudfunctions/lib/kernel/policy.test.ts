import { describe, expect, it } from 'vitest'
import { anyOf, anyone, appointed, appointer, leveled, person, type Policy, related, visible } from '@/shared/contract/policy'
import type { Appointment } from '@/shared/domain/appointments'
import { isAllowed, subjectOf } from './policy'
import type { Subject, Viewer } from './subject'

const NOW = 1_000_000
const COMMUNITY = '420202005007'
const REF = { subject: 'report', key: 'reportId' }
const AT_SUBJECT = appointed(['secretary'], REF)
const AT_INPUT = appointed(['secretary'], { placeKey: 'communityCode' })
const AT_CITY = appointed(['city-admin'], { place: '420200' })
const APPOINTER = appointer({ roleKey: 'role', placeKey: 'placeCode' })
const APPOINTER_OF = appointer({ subject: 'appointment', key: 'appointmentId' })
const REPORTER = related(['reporter'], REF)

const viewer = (personId: string, ...appointments: Partial<Appointment>[]): Viewer => ({
  personId,
  now: NOW,
  hasPhone: personId !== 'bob',
  homes: personId === 'ann' ? [`${COMMUNITY}-g01-b03`] : [],
  appointments: appointments.map((one) => ({ role: 'secretary', placeCode: COMMUNITY, startsAt: 0, endsAt: NOW + 1, ...one })),
})
const subject = (isVisible: boolean): Subject => ({ document: {}, placeCode: COMMUNITY, relations: { reporter: 'ann' }, isVisibleTo: () => isVisible })

describe('isAllowed', () => {
  it.each<[string, Policy, Viewer | null, Subject | null, unknown, boolean]>([
    ['a guest where anyone may', anyone, null, null, {}, true],
    ['a guest where a person is needed', person, null, null, {}, false],
    ['a guest at a visible subject', visible(REF), null, subject(true), {}, false],
    ['a person', person, viewer('ann'), null, {}, true],
    ['the reporter', REPORTER, viewer('ann'), subject(true), {}, true],
    ['another person', REPORTER, viewer('bob'), subject(true), {}, false],
    ['a relation without a subject', REPORTER, viewer('ann'), null, {}, false],
    ['what one may see', visible(REF), viewer('bob'), subject(true), {}, true],
    ['what one may not see', visible(REF), viewer('bob'), subject(false), {}, false],
    ['the secretary of the place', AT_SUBJECT, viewer('sec', {}), subject(true), {}, true],
    ['the secretary of the district above', AT_SUBJECT, viewer('sec', { placeCode: '420202' }), subject(true), {}, true],
    ['the secretary of a grid below', AT_SUBJECT, viewer('sec', { placeCode: `${COMMUNITY}-g1` }), subject(true), {}, false],
    ['the secretary of the neighbour', AT_SUBJECT, viewer('sec', { placeCode: '420202005008' }), subject(true), {}, false],
    ['another role at the place', AT_SUBJECT, viewer('sec', { role: 'rider' }), subject(true), {}, false],
    ['an appointment that is over', AT_SUBJECT, viewer('sec', { endsAt: NOW }), subject(true), {}, false],
    ['an appointment that has not begun', AT_SUBJECT, viewer('sec', { startsAt: NOW + 1 }), subject(true), {}, false],
    ['a revoked appointment', AT_SUBJECT, viewer('sec', { revokedAt: NOW }), subject(true), {}, false],
    ['a role at the place of the input', AT_INPUT, viewer('sec', {}), null, { communityCode: COMMUNITY }, true],
    ['a role elsewhere than the input says', AT_INPUT, viewer('sec', {}), null, { communityCode: '420204004011' }, false],
    ['a role with no place in the input', AT_INPUT, viewer('sec', {}), null, {}, false],
    ['the admin of the city', AT_CITY, viewer('adm', { role: 'city-admin', placeCode: '420200' }), null, {}, true],
    ['an admin below the city', AT_CITY, viewer('adm', { role: 'city-admin', placeCode: '420202' }), null, {}, false],
    ['the secretary, of a grid worker there', APPOINTER, viewer('sec', {}), null, { role: 'grid-worker', placeCode: `${COMMUNITY}-g1` }, true],
    ['the secretary, of a secretary', APPOINTER, viewer('sec', {}), null, { role: 'secretary', placeCode: COMMUNITY }, false],
    ['the secretary, of a grid worker elsewhere', APPOINTER, viewer('sec', {}), null, { role: 'grid-worker', placeCode: '420204004011' }, false],
    ['an appointer with nothing in the input', APPOINTER, viewer('sec', {}), null, {}, false],
    ['the secretary, at the appointment of a grid worker', APPOINTER_OF, viewer('sec', {}), { ...subject(true), role: 'grid-worker' }, {}, true],
    ['the secretary, at the appointment of a street officer', APPOINTER_OF, viewer('sec', {}), { ...subject(true), role: 'street-officer' }, {}, false],
    ['an appointer at what is no appointment', APPOINTER_OF, viewer('sec', {}), subject(true), {}, false],
    ['a phone where a phone is needed', leveled(2), viewer('sec'), null, {}, true],
    ['no phone where a phone is needed', leveled(2), viewer('bob'), null, {}, false],
    ['a household where one is needed', leveled(3), viewer('ann'), null, {}, true],
    ['a phone where a household is needed', leveled(3), viewer('sec'), null, {}, false],
    ['a household at the place of the input', leveled(3, { placeKey: 'communityCode' }), viewer('ann'), null, { communityCode: COMMUNITY }, true],
    ['a household elsewhere than the input says', leveled(3, { placeKey: 'communityCode' }), viewer('ann'), null, { communityCode: '420204004011' }, false],
    ['a household with no place in the input', leveled(3, { placeKey: 'communityCode' }), viewer('ann'), null, {}, false],
    ['a household at the subject', leveled(3, REF), viewer('ann'), subject(true), {}, true],
    ['any of several', anyOf(REPORTER, AT_SUBJECT), viewer('sec', {}), subject(true), {}, true],
    ['none of several', anyOf(REPORTER, AT_SUBJECT), viewer('bob'), subject(true), {}, false],
  ])('%s', (_case, policy, who, what, input, expected) => {
    expect(isAllowed(policy, { viewer: who, subject: what, input })).toBe(expected)
  })
})

describe('subjectOf', () => {
  it('finds the one subject wherever the policy names it', () => {
    expect([anyone, person, AT_INPUT, AT_CITY].map(subjectOf)).toEqual([undefined, undefined, undefined, undefined])
    expect([REPORTER, visible(REF), AT_SUBJECT, anyOf(person, REPORTER)].map(subjectOf)).toEqual([REF, REF, REF, REF])
  })
})
