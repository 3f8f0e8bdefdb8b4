import type { DatabaseDefinition } from './definition'

/** 议事协商: topics with what is said about them, and ballots with their votes. */
export const DELIBERATION: DatabaseDefinition['collections'] = {
  topics: {
    indexes: [
      { name: 'shelf', keys: { communityCode: 1, shelf: 1, shelfOrder: 1, _id: 1 } },
      { name: 'shelf_stage', keys: { communityCode: 1, shelf: 1, stage: 1, shelfOrder: 1, _id: 1 } },
      { name: 'waits', keys: { scopes: 1, waitsFor: 1, waitsOrder: 1, _id: 1 } },
      { name: 'mine', keys: { proposerId: 1, proposedAt: -1, _id: -1 } },
      { name: 'cluster', keys: { clusterKey: 1, proposedAt: -1, _id: -1 } },
      { name: 'of_person', keys: { proposerId: 1, _id: 1 } },
      // The clock's work lists: null while there is nothing to do.
      { name: 'clock', keys: { nextClockAt: 1, _id: 1 } },
      { name: 'edition', keys: { calendarEdition: 1, _id: 1 } },
      { name: 'checking', keys: { checkingSince: 1, _id: 1 } },
      { name: 'undelivered', keys: { undeliveredSince: 1, _id: 1 } },
      { name: 'pictures', keys: { pictureDueAt: 1, _id: 1 } },
    ],
  },
  topic_statements: {
    indexes: [
      { name: 'of_topic', keys: { topicId: 1, state: 1, saidAt: 1, _id: 1 } },
      { name: 'own', keys: { topicId: 1, authorId: 1, saidAt: -1, _id: -1 } },
      { name: 'of_person', keys: { authorId: 1, _id: 1 } },
      // The clock's work lists: null while there is nothing to do.
      { name: 'checking', keys: { checkingSince: 1, _id: 1 } },
      { name: 'undelivered', keys: { undeliveredSince: 1, _id: 1 } },
    ],
  },
  // One document a person and topic: their answers, one field each.
  topic_voices: {
    indexes: [
      { name: 'of_topic', keys: { topicId: 1, _id: 1 } },
      { name: 'of_person', keys: { personId: 1, _id: 1 } },
    ],
  },
  consensus_pictures: { indexes: [{ name: 'of_topic', keys: { topicId: 1, n: -1 } }] },
  // Read by id alone; what is in it goes to nobody.
  consensus_models: { indexes: [] },
  topic_supports: {
    indexes: [
      { name: 'of_topic', keys: { topicId: 1, _id: 1 } },
      { name: 'of_person', keys: { personId: 1, _id: 1 } },
    ],
  },
  topic_reviews: {
    indexes: [
      { name: 'of_topic', keys: { topicId: 1, round: 1, _id: 1 } },
      { name: 'of_person', keys: { personId: 1, _id: 1 } },
    ],
  },
  ballots: {
    indexes: [
      // A topic has one that is not over.
      { name: 'open', keys: { openKey: 1 }, unique: true },
      { name: 'shelf', keys: { communityCode: 1, shelf: 1, shelfOrder: 1, _id: 1 } },
      { name: 'desk', keys: { communityCode: 1, isOver: 1, shelfOrder: 1, _id: 1 } },
      { name: 'of_topic', keys: { topicId: 1, createdAt: -1, _id: -1 } },
      // The clock's work lists: null while there is nothing to do.
      { name: 'clock', keys: { nextClockAt: 1, _id: 1 } },
      { name: 'undelivered', keys: { undeliveredSince: 1, _id: 1 } },
    ],
  },
  // The frozen roll: one document a key that has a vote.
  ballot_keys: {
    indexes: [
      { name: 'roll', keys: { ballotId: 1, order: 1 } },
      { name: 'in_building', keys: { ballotId: 1, buildingKey: 1, order: 1 } },
      { name: 'outstanding', keys: { ballotId: 1, hasVoted: 1, order: 1 } },
      { name: 'outstanding_in', keys: { ballotId: 1, hasVoted: 1, buildingKey: 1, order: 1 } },
    ],
  },
  roll_disputes: {
    indexes: [
      { name: 'of_ballot', keys: { ballotId: 1, at: 1, _id: 1 } },
      { name: 'open', keys: { ballotId: 1, state: 1 } },
      { name: 'of_person', keys: { personId: 1, _id: 1 } },
    ],
  },
  // One document a key and ballot: everything that it cast. No operation answers what is in it.
  votes: {
    indexes: [
      { name: 'of_ballot', keys: { ballotId: 1, _id: 1 } },
      { name: 'mine', keys: { voterIds: 1, lastAt: -1, _id: -1 } },
      { name: 'of_person', keys: { voterIds: 1, _id: 1 } },
      { name: 'unsealed', keys: { unsealedSince: 1, _id: 1 } },
      { name: 'unsealed_of', keys: { ballotId: 1, unsealedSince: 1, _id: 1 } },
    ],
  },
  // One document a printed slip. No operation answers what stands on it.
  ballot_papers: {
    indexes: [
      // A key has one slip.
      { name: 'in_force', keys: { forceKey: 1 }, unique: true },
      { name: 'of_ballot', keys: { ballotId: 1, _id: 1 } },
      { name: 'of_batch', keys: { batchId: 1, number: 1 } },
      { name: 'numbers', keys: { ballotId: 1, batch: 1, number: -1 } },
      { name: 'of_state', keys: { ballotId: 1, state: 1, issuedAt: 1, _id: 1 } },
      { name: 'open', keys: { ballotId: 1, isOpen: 1, issuedAt: 1, _id: 1 } },
      { name: 'cast_due', keys: { castDueSince: 1, _id: 1 } },
      { name: 'denied_by', keys: { deniedBy: 1, _id: 1 } },
    ],
  },
  // One document a version, never changed.
  ballot_notices: { indexes: [] },
  ballot_objections: {
    indexes: [
      { name: 'of_ballot', keys: { ballotId: 1, at: 1, _id: 1 } },
      { name: 'own', keys: { ballotId: 1, personId: 1, at: 1, _id: 1 } },
      { name: 'open', keys: { ballotId: 1, state: 1 } },
      { name: 'clock', keys: { nextClockAt: 1, _id: 1 } },
      { name: 'of_person', keys: { personId: 1, _id: 1 } },
    ],
  },
  // Batches of sealed lines, never changed.
  vote_boxes: { indexes: [{ name: 'of_ballot', keys: { ballotId: 1, batch: 1 } }] },
}
