/**
 * Every way an operation can fail that a caller may meet. A code is stable: the sentence for it is in src/copy,
 * the reason for the log is in AppError.message. Codes are grouped by domain; a domain adds its own group.
 */
export const ERROR_CODES = [
  // General
  'INVALID_INPUT', // fields say which; nothing was changed
  'UNKNOWN_OPERATION',
  'CLIENT_TOO_OLD', // the client's contract is older than this server accepts
  'NOT_SIGNED_IN',
  'FORBIDDEN', // the person can see the thing, but not do this to it
  'RATE_LIMITED', // fields.retryAt (ms) says when; the client keeps the input and sends it then
  'CONFLICT', // parallel writers exhausted the retries; nothing was changed
  'UNAVAILABLE', // a service behind the function did not answer; safe to repeat
  'INTERNAL',
  // Client side only: the call did not come back
  'NETWORK',
  'TIMEOUT',
  // Places
  'PLACE_UNKNOWN',
  'POINT_OUTSIDE_CITY',
  'GRIDS_NOT_FOUND', // also when the caller does not draw there
  'GRIDS_CHANGED', // the drawing, or what is live, is not what the caller saw
  'GRIDS_HAVE_PROBLEMS', // a drawing is published without any
  'COMMUNITY_REQUIRED', // the point alone does not tell the community: the person has to choose
  // Media
  'UPLOAD_NOT_YOURS', // the file lies outside the person's own folder of this very submission
  'PHOTO_NOT_FOUND',
  'PHOTO_EMPTY',
  'PHOTO_TOO_LARGE',
  'PHOTO_NOT_AN_IMAGE',
  'PHOTO_DAMAGED',
  // Moderation
  'TEXT_REFUSED',
  'CONTENT_NOT_FOUND', // also when the caller may not know of it
  'CONTENT_CHANGED', // the version the caller saw is not the present one
  'CONTENT_WRONG_STATE', // also: nobody ever doubted it
  'CONTENT_NEEDS_ANOTHER', // fields.lock: own, again (decided before), level
  'OWN_CONTENT',
  'APPEAL_USED',
  // Blocks
  'BLOCKED', // fields.until (ms), reason, blockId: the person may not publish there until then
  'BLOCK_NOT_FOUND', // also when the caller may not know of it
  'BLOCK_EXISTS', // one a refused thing; fields.blockId
  'BLOCK_CHANGED', // the version the caller saw is not the present one
  'BLOCK_WRONG_STATE', // also: its time is over
  // Reports
  'REPORT_NOT_FOUND', // also when it exists and the caller may not know of it
  'REPORT_ID_TAKEN', // the id or its receipt number is somebody else's: choose a new one
  'REPORT_CHANGED', // the version the caller saw is not the present one
  'REPORT_WRONG_STATE',
  'REPORT_CATEGORY_BY_PHONE', // this kind is a telephone call, not a report
  'AFTER_PHOTO_REQUIRED',
  'EXPLANATION_REQUIRED',
  'HANDLER_CANNOT_VERIFY',
  'REOPEN_TOO_LATE',
  'REOPEN_USED',
  'RATING_TOO_LATE',
  'RATING_EXISTS',
  // Announcements
  'ANNOUNCEMENT_NOT_FOUND', // also when it is somebody's draft
  'ANNOUNCEMENT_CHANGED', // the version the caller saw is not the present one
  'ANNOUNCEMENT_WRONG_STATE',
  'ANNOUNCEMENT_OVER', // its period has ended
  // Topics
  'TOPIC_NOT_FOUND', // also when it lies on a desk that is not the caller's
  'TOPIC_ID_TAKEN', // the id is somebody else's: choose a new one
  'TOPIC_CHANGED', // the version the caller saw is not the present one
  'TOPIC_NOT_RIDERS', // a rider who does not live there has a say in matters of riders
  'TOPIC_BEHALF_NAME', // whose words they are is not said
  'TOPIC_UNLAWFUL', // fields name what the law does not let go together
  'REVIEW_NOT_AFFECTED', // it is asked of those in the scope, of riders in what concerns them, and of whoever proposed it
  'SUPPORT_NOT_YOUR_HOME', // no household of the caller lies in the scope
  'TOPIC_WRONG_STATE', // also: no row of its table
  'TOPIC_TOO_EARLY', // its time limit still runs
  'TOPIC_OTHER_KIND',
  'TOPIC_INCOMPLETE', // the health check has lines that are not passed
  'TOPIC_NEEDS_ANOTHER', // an appeal is decided by somebody else
  'MERGE_TARGET_CLOSED',
  'SUPPORT_MISSING',
  'APPEAL_TOO_LATE',
  'ROUNDS_USED',
  'ROUNDS_LEFT', // it is shelved after the last round, or by the street
  'ROUND_EXTENDED',
  // Opinions
  'STATEMENT_NOT_FOUND', // also when it is another's that nobody may see yet
  'STATEMENT_ID_TAKEN', // the id is somebody else's: choose a new one
  'STATEMENTS_USED', // one person says so many in one topic
  'STATEMENTS_FULL', // a topic holds so many
  'STATEMENT_ANSWERED', // it belongs to those who answered it as well
  'STATEMENT_IS_OWN', // who says something has answered it
  'STATEMENT_IS_QUESTION', // an office answers it
  'STATEMENT_NOT_A_QUESTION',
  'PICTURE_NOT_FOUND',
  // Ballots
  'BALLOT_NOT_FOUND', // also when it is a draft that is not the caller's
  'BALLOT_ID_TAKEN', // the id is somebody else's: choose a new one
  'BALLOT_CHANGED', // the version the caller saw is not the present one
  'BALLOT_RUNS_ALREADY', // the topic has one that is not over
  'BALLOT_NO_ENGINE', // the matter belongs to a body that does not decide here
  'BALLOT_SETUP_WRONG', // fields name what cannot be
  'BALLOT_NOT_OPEN', // not yet, or no more
  'BALLOT_NOT_COUNTED', // what is asked for exists after the count
  'BALLOT_NOT_TELLER', // it is for the two who count this one
  'BALLOT_PAPERS_CLOSED', // papers are entered no more
  'VOTE_NOT_ON_ROLL', // the key is not one of the caller's on the frozen roll
  'VOTE_FINAL', // the rules let no vote be changed
  'VOTE_CHANGED_OFTEN',
  'VOTE_UNCLEAR', // choices that the question does not have, or too many
  'VOTE_NOT_IN_BOX', // no line of the box has this code
  'DISPUTE_NOT_FOUND',
  'DISPUTE_ID_TAKEN',
  'PAPER_NOT_FOUND', // no slip of this ballot has the serial
  'PAPER_MISREAD', // the check character does not fit: typed wrongly
  'PAPER_WRONG_STATE', // it was entered, verified or voided already
  'PAPER_NEEDS_ANOTHER', // whoever entered it does not verify it
  'NOTICE_NOT_FOUND',
  'OBJECTION_NOT_FOUND',
  'OBJECTION_ID_TAKEN',
  'OBJECTION_ANSWERED',
  'OBJECTIONS_USED', // one person raises so many about one result
  'BALLOT_WRONG_STATE', // also: no row of its table
  'BALLOT_TOO_EARLY', // its days still run
  'BALLOT_INCOMPLETE', // something is not said
  'BALLOT_NO_ELECTORATE', // nobody could vote
  'BALLOT_ROLL_DISPUTED', // somebody says that the roll is wrong
  'BALLOT_MATTER_CHANGED', // what is asked is not what was announced
  'BALLOT_NOT_EXTENDABLE', // once, before the end, where the rules allow it
  'BALLOT_PAPERS_OPEN', // a paper waits for the second pair of eyes
  'BALLOT_OBJECTIONS_OPEN', // an objection waits for its answer
  // Stations
  'STATION_NOT_FOUND',
  'STATION_CODE_WRONG', // what was scanned is not the sign of this station
  'CHECK_IN_NOT_FOUND', // also when it is another's
  'STATION_CHANGED', // the version the caller saw is not the present one
  'DOUBT_UNKNOWN',
  'DOUBT_ANSWERED', // somebody answered it otherwise
  'STATION_HEADINGS_MISSING', // fields name the columns
  'STATION_DATUM_TWICE', // the file says that its points were converted, or names another datum than was said
  'STATION_IMPORT_NOT_FOUND', // also when it is another's
  'CHECK_IN_TOO_FAR', // the position is not at the station
  'CHECK_IN_CODE_ELSEWHERE', // its code was read somewhere else: a picture of it, or a wrong position
  'CHECK_IN_REPEATED', // one an hour or two is enough
  // Services
  'SERVICE_NOT_FOUND', // also when it is another's
  'SERVICE_ID_TAKEN',
  'SERVICES_OPEN', // eight of one person wait at once
  'SERVICE_CHANGED', // the version the caller saw is not the present one
  'SERVICE_WRONG_STATE',
  // Calendar
  'CALENDAR_YEAR_UNKNOWN', // the year's holidays are not in the calendar: a task for the city admin, never a guess
  // Configuration
  'CONFIGURATION_NOT_FOUND',
  'CONFIGURATION_CHANGED', // somebody else published a version since
  // People and appointments
  'PERSON_NOT_FOUND',
  'APPOINTMENT_NOT_FOUND', // also when the caller could neither have made it nor holds it
  'ROLE_NOT_HELD_THERE', // the role belongs to another level of the tree
  'OWN_APPOINTMENT', // nobody appoints themselves
  'CANDIDATE_UNKNOWN', // nobody has shown this code within its minutes
  // Households
  'PHONE_CODE_INVALID', // the one-time code of getPhoneNumber is used or old: ask again
  'HOUSEHOLD_NOT_FOUND', // not on the live roll, or not one that the caller may know of
  'HOUSEHOLD_CODE_WRONG', // not the code of this door, used, or called in; fields.left says how many tries are left today
  'HOUSEHOLD_CODE_LOCKED', // five tries today: another way remains
  'ROLL_PHONE_DIFFERS', // the caller's phone does not stand on the roll for this door
  'CLAIM_NOT_FOUND',
  'CLAIM_EXISTS', // the person already asked for, or belongs to, this household; fields.claimId
  'CLAIM_CHANGED', // the version the caller saw is not the present one
  'CLAIM_WRONG_STATE',
  'CLAIM_IS_OWN', // nobody decides about themselves
  'CLAIM_NEEDS_ANOTHER', // whoever handed out the code does not approve what rests on it
  // Riders
  'RIDER_REQUEST_NOT_FOUND',
  'RIDER_REQUEST_OPEN', // one waits already
  'RIDER_REQUEST_CHANGED', // the version the caller saw is not the present one
  'RIDER_REQUEST_WRONG_STATE',
  'RIDER_IS_OWN', // nobody decides about, or vouches for, themselves
  'RIDER_ALREADY', // fields.until; asked again in the last month
  'RIDER_NOT_LISTED', // the caller's phone stands on no live list
  'RIDER_LIST_NOT_FOUND',
  'RIDER_LIST_WRONG_STATE', // replaced or over
  'RIDER_LIST_WITHOUT_PHONES', // no column of phones
  // Roll
  'ROLL_NOT_FOUND',
  'ROLL_FILE_MISSING',
  'ROLL_FILE_UNREADABLE', // no CSV or XLSX, too large, or damaged
  'ROLL_HEADINGS_MISSING', // fields name the columns
  'ROLL_WRONG_STATE',
  'ROLL_UNDECIDED', // conflicts wait for a choice
  'ROLL_BASE_CHANGED', // another version went live since this one was read: stage it again
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** Field path (dot notation) to what is wrong with it: an issue name of the schema, or a value such as retryAt. */
export type ErrorFields = Record<string, string>

/**
 * An expected failure. `code` travels to the client; `message` and `cause` stay in the log.
 * Anything thrown that is not an AppError is a defect and becomes INTERNAL.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly fields?: ErrorFields
  /** On the phone: the number under which the server's log knows this failure. Absent: it never got there. */
  readonly requestId?: string

  constructor(code: ErrorCode, options: { cause?: unknown; fields?: ErrorFields; message?: string; requestId?: string } = {}) {
    super(options.message ?? code, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.fields = options.fields
    this.requestId = options.requestId
  }
}

/** Narrowing by code rather than by class: an error may come from another bundle's copy of the class. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error
}
