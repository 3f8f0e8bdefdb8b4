import type { ParsedInputOf } from '@/shared/contract/operation'
import type { proposeTopic } from '@/shared/contract/topics'
import { communityOf } from '@/shared/domain/places'
import { placeTree } from '../../kernel/places/places'
import type { TopicDocument } from './topic-document'

type Said = 'communityCode' | 'scopeCode' | 'proposerId' | 'proposedAs' | 'isInOffice' | 'proposerName' | 'behalf' | 'concernsRiders' | 'title' | 'wish' | 'reportIds' | 'categoryCode' | 'clusterKey' | 'isDemo'

export interface NewTopic extends Pick<TopicDocument, Said> {
  id: string
  now: number
}

/** Pure. Before its first step: version 0, in no state that anybody ever sees. */
export function newTopic({ id, now, ...facts }: NewTopic): TopicDocument {
  const at = new Date(now)
  return {
    _id: id,
    version: 0,
    state: 'SUBMITTED',
    stage: 'propose',
    stateSince: at,
    proposedAt: at,
    scopes: scopesOf(facts.scopeCode),
    shelf: 'desk',
    shelfOrder: now,
    wasPublished: false,
    waitsFor: null,
    waitsOrder: now,
    ...facts,
    checkingSince: null,
    isHidden: false,
    clock: null,
    calendarEdition: null,
    nextClockAt: null,
    isOverdueShown: false,
    classification: null,
    plan: null,
    formerPlans: [],
    mergedInto: null,
    mergedFrom: [],
    isAppealUsed: false,
    deciderId: null,
    supports: 0,
    supportsNeeded: 0,
    isSupportReached: false,
    unitName: null,
    round: 0,
    isRoundExtended: false,
    statements: 0,
    people: 0,
    pictures: 0,
    pictureAt: null,
    pictureDueAt: null,
    ballotId: null,
    invalidBallots: 0,
    hasPassed: null,
    reviews: 0,
    reviewResults: [],
    reviewAnswers: 0,
    reviewUnsolved: 0,
    doneAt: null,
    covenant: null,
    events: [],
    outbox: [],
    undeliveredSince: null,
    outboxWrites: 0,
  }
}

/** The scope, the community it lies in, and what lies above that. */
export function scopesOf(scopeCode: string): string[] {
  const community = communityOf(scopeCode) ?? scopeCode
  const below = scopeCode === community ? [] : scopeCode.split('-').slice(1).map((_, index, parts) => [community, ...parts.slice(0, index + 1)].join('-'))
  return [...placeTree.ancestorsOf(community).map(({ code }) => code), community, ...below]
}

export type Proposal = ParsedInputOf<typeof proposeTopic>
