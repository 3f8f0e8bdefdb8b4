import { DELIBERATION } from './deliberation'

/** Every collection and its indexes: local-cloud enforces them, the deploy script creates them. Key order is index order. */
export interface DatabaseDefinition {
  collections: Record<string, { indexes: { name: string; keys: Record<string, 1 | -1 | '2dsphere'>; unique?: boolean }[] }>
}

export const DATABASE: DatabaseDefinition = {
  collections: {
    persons: { indexes: [{ name: 'closing', keys: { closesAt: 1, _id: 1 } }, { name: 'idle', keys: { idleAt: 1, _id: 1 } }] },
    appointments: {
      indexes: [
        { name: 'of_person', keys: { personId: 1, _id: 1 } },
        { name: 'at_place', keys: { placeCode: 1, role: 1 } },
        { name: 'held_at', keys: { placeCode: 1, revokedAt: 1, startsAt: -1, _id: -1 } },
        { name: 'renew', keys: { renewAt: 1, _id: 1 } },
      ],
    },
    configurations: { indexes: [] },
    candidate_codes: {
      indexes: [
        { name: 'of_person', keys: { personId: 1, _id: 1 } },
        { name: 'expired', keys: { expiresAt: 1, _id: 1 } },
      ],
    },
    // Which version of a community's roll is live, by community code.
    rolls: { indexes: [] },
    roll_versions: {
      indexes: [
        { name: 'of_community', keys: { communityCode: 1, createdAt: -1, _id: -1 } },
        { name: 'reading', keys: { state: 1, touchedAt: 1, _id: 1 } },
        { name: 'erase', keys: { eraseAt: 1, _id: 1 } },
      ],
    },
    roll_findings: { indexes: [{ name: 'of_version', keys: { versionId: 1, kind: 1, decision: 1, row: 1, _id: 1 } }] },
    // One document a household and version of the roll.
    households: {
      indexes: [
        { name: 'of_version', keys: { versionId: 1, householdId: 1 } },
        { name: 'in_building', keys: { versionId: 1, buildingKey: 1, doorOrder: 1, householdId: 1 } },
        { name: 'room', keys: { versionId: 1, room: 1, householdId: 1 } },
        { name: 'name', keys: { versionId: 1, names: 1, householdId: 1 } },
        { name: 'phone_tail', keys: { versionId: 1, tailKeys: 1, householdId: 1 } },
        { name: 'conflicts', keys: { versionId: 1, hasConflict: 1, _id: 1 } },
      ],
    },
    household_codes: {
      indexes: [
        { name: 'of_building', keys: { communityCode: 1, buildingKey: 1, state: 1, issuedAt: 1 } },
        { name: 'of_person', keys: { issuedBy: 1, _id: 1 } },
      ],
    },
    household_claims: {
      indexes: [
        { name: 'open', keys: { openKey: 1 }, unique: true },
        { name: 'of_person', keys: { personId: 1, _id: 1 } },
        { name: 'mine', keys: { personId: 1, createdAt: -1, _id: -1 } },
        { name: 'of_household', keys: { householdId: 1, state: 1, _id: 1 } },
        { name: 'queue', keys: { scopes: 1, state: 1, createdAt: 1, _id: 1 } },
        { name: 'clock', keys: { nextClockAt: 1, _id: 1 } },
        { name: 'undelivered', keys: { undeliveredSince: 1, _id: 1 } },
      ],
    },
    ...DELIBERATION,
    rider_verifications: {
      indexes: [
        { name: 'open', keys: { openKey: 1 }, unique: true },
        { name: 'of_person', keys: { personId: 1, _id: 1 } },
        { name: 'mine', keys: { personId: 1, createdAt: -1, _id: -1 } },
        { name: 'queue', keys: { scopes: 1, state: 1, createdAt: 1, _id: 1 } },
        // The clock's work lists: null while there is nothing to do.
        { name: 'clock', keys: { nextClockAt: 1, _id: 1 } },
        { name: 'badge', keys: { badgeEraseAt: 1, _id: 1 } },
        { name: 'undelivered', keys: { undeliveredSince: 1, _id: 1 } },
      ],
    },
    rider_lists: {
      indexes: [
        { name: 'of_place', keys: { placeCode: 1, createdAt: -1, _id: -1 } },
        { name: 'of_station', keys: { placeCode: 1, stationName: 1, state: 1 } },
        { name: 'of_person', keys: { createdBy: 1, _id: 1 } },
        { name: 'ends', keys: { endsAt: 1, _id: 1 } },
      ],
    },
    // Keyed hashes of phones, one document a phone and list.
    rider_list_phones: {
      indexes: [
        { name: 'phone', keys: { phoneKey: 1, isLive: 1, listedAt: -1 } },
        { name: 'of_list', keys: { listId: 1, isLive: 1 } },
      ],
    },
    // One document a station, with what was seen of it of late.
    stations: {
      indexes: [
        { name: 'live', keys: { isRetired: 1, _id: 1 } },
        { name: 'request', keys: { requestKey: 1 }, unique: true },
        { name: 'at_place', keys: { scopes: 1, isRetired: 1, _id: 1 } },
        // The clock's work lists: null while there is nothing to do.
        { name: 'stale', keys: { evidenceStaleAt: 1, _id: 1 } },
        { name: 'doubt', keys: { doubtDueAt: 1, _id: 1 } },
        { name: 'doubt_check', keys: { doubtCheckAt: 1, _id: 1 } },
        { name: 'undelivered', keys: { undeliveredSince: 1, _id: 1 } },
      ],
    },
    // Files that were handed in, read by id.
    station_imports: { indexes: [] },
    service_requests: {
      indexes: [
        { name: 'of_person', keys: { personId: 1, _id: 1 } },
        { name: 'mine', keys: { personId: 1, askedAt: -1, _id: -1 } },
        { name: 'queue', keys: { scopes: 1, isOpen: 1, dueAt: 1, _id: 1 } },
        { name: 'about', keys: { placeCode: 1, item: 1, askedAt: 1, _id: 1 } },
        // The clock's work lists: null while there is nothing to do.
        { name: 'clock', keys: { clockAt: 1, _id: 1 } },
        { name: 'undelivered', keys: { undeliveredSince: 1, _id: 1 } },
      ],
    },
    station_check_ins: {
      indexes: [
        { name: 'of_person', keys: { personId: 1, _id: 1 } },
        { name: 'request', keys: { personId: 1, requestId: 1 } },
      ],
    },
    audit_entries: {
      indexes: [
        { name: 'unsealed', keys: { sealedIn: 1, at: 1, _id: 1 } },
        { name: 'about', keys: { ownerId: 1, at: -1, _id: -1 } },
        { name: 'of_person', keys: { ownerId: 1, _id: 1 } },
      ],
    },
    audit_batches: { indexes: [] },
    reports: {
      indexes: [
        { name: 'number', keys: { number: 1 }, unique: true },
        { name: 'mine', keys: { reporterId: 1, receivedAt: -1, _id: -1 } },
        { name: 'of_person', keys: { reporterId: 1, _id: 1 } },
        { name: 'charged', keys: { reporterId: 1, chargedAt: 1 } },
        { name: 'queue', keys: { communityCode: 1, stage: 1, queueOrder: 1, _id: 1 } },
        { name: 'grid_queue', keys: { gridCode: 1, stage: 1, queueOrder: 1, _id: 1 } },
        { name: 'cluster', keys: { gridCode: 1, categoryCode: 1, receivedAt: 1, _id: 1 } },
        { name: 'grid_due', keys: { gridDueSince: 1, _id: 1 } },
        { name: 'exact', keys: { exactUntil: 1, _id: 1 } },
        { name: 'solved', keys: { communityCode: 1, solvedAt: -1, _id: -1 } },
        { name: 'trace', keys: { traceIds: 1 } },
        // The clock's work lists: null while there is nothing to do.
        { name: 'edition', keys: { calendarEdition: 1, _id: 1 } },
        { name: 'undelivered', keys: { undeliveredSince: 1, _id: 1 } },
        { name: 'silence', keys: { state: 1, stateSince: 1, _id: 1 } },
        { name: 'held_text', keys: { textHeldSince: 1, _id: 1 } },
        { name: 'media_check', keys: { nextMediaCheckAt: 1, _id: 1 } },
      ],
    },
    report_events: {
      indexes: [
        { name: 'of_report', keys: { reportId: 1, version: 1 } },
        { name: 'of_person', keys: { personId: 1, as: 1, _id: 1 } },
        { name: 'held_note', keys: { noteHeldSince: 1, _id: 1 } },
      ],
    },
    media_verdicts: { indexes: [{ name: 'age', keys: { at: 1, _id: 1 } }] },
    grid_versions: { indexes: [{ name: 'saved', keys: { communityCode: 1, savedAt: -1, _id: -1 } }] },
    live_grids: { indexes: [] },
    content: {
      indexes: [
        { name: 'queue', keys: { placeCode: 1, isOpen: 1, dueAt: 1, _id: 1 } },
        { name: 'of_person', keys: { authorId: 1, _id: 1 } },
        // The clock's work lists: null while there is nothing to do.
        { name: 'remind', keys: { remindAt: 1, _id: 1 } },
        { name: 'erase', keys: { eraseMediaAt: 1, _id: 1 } },
        { name: 'undelivered', keys: { undeliveredSince: 1, _id: 1 } },
      ],
    },
    content_flags: {
      indexes: [
        { name: 'of_content', keys: { contentId: 1, at: 1 } },
        { name: 'of_person', keys: { personId: 1, _id: 1 } },
        { name: 'recent', keys: { personId: 1, at: 1 } },
      ],
    },
    content_steps: { indexes: [{ name: 'month', keys: { placeCode: 1, month: 1, isPost: 1, _id: 1 } }] },
    blocks: {
      indexes: [
        { name: 'at_place', keys: { placeCode: 1, isLifted: 1, endsAt: 1, _id: 1 } },
        { name: 'of_person', keys: { personId: 1, _id: 1 } },
        { name: 'in_force', keys: { personId: 1, isLifted: 1, endsAt: 1 } },
        // The clock's work list: null while there is nothing to do.
        { name: 'undelivered', keys: { undeliveredSince: 1, _id: 1 } },
      ],
    },
    announcements: {
      indexes: [
        { name: 'shelf', keys: { placeCode: 1, shelf: 1, shelvedAt: -1, _id: -1 } },
        { name: 'over', keys: { shelf: 1, endsAt: 1, _id: 1 } },
        // The clock's work lists: null while there is nothing to do.
        { name: 'checking', keys: { checkingSince: 1, _id: 1 } },
        { name: 'undelivered', keys: { undeliveredSince: 1, _id: 1 } },
      ],
    },
    messages: {
      indexes: [
        { name: 'inbox', keys: { personId: 1, at: -1, _id: -1 } },
        { name: 'of_person', keys: { personId: 1, _id: 1 } },
        { name: 'unread', keys: { personId: 1, isRead: 1, at: 1 } },
        { name: 'waiting', keys: { subjectId: 1, waitsForMe: 1 } },
        { name: 'push', keys: { push: 1, pushDueAt: 1, _id: 1 } },
        { name: 'old', keys: { isRead: 1, at: 1, _id: 1 } },
      ],
    },
    // Duties that nobody opened yet: the clock's work list.
    duty_notices: { indexes: [{ name: 'due', keys: { escalateAt: 1, _id: 1 } }] },
    message_settings: { indexes: [{ name: 'of_person', keys: { personId: 1, _id: 1 } }] },
    message_consents: {
      indexes: [
        { name: 'of_person', keys: { personId: 1, _id: 1 } },
        { name: 'unused', keys: { personId: 1, usedFor: 1, template: 1 } },
      ],
    },
  },
}
