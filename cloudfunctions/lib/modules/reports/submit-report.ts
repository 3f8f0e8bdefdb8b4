import { submitReport } from '@/shared/contract/reports'
import type { ParsedInputOf } from '@/shared/contract/operation'
import { riderUntil } from '@/shared/domain/riders/verification-states'
import { AppError, isAppError } from '@/shared/errors'
import type { PersonContext } from '../../kernel/context'
import { handle } from '../../kernel/handler'
import { checkTexts } from '../../kernel/moderation/checked-text'
import { locatePosition, placeTree } from '../../kernel/places/places'
import { newReport } from './new-report'
import { pointDoubt } from './point-doubt'
import { publishPhotos } from './checks/publish-photos'
import type { ReportDocument } from './report-document'
import { categoryOf } from './report-facts'
import { findCharges, findReport, insertReport } from './reports.store'
import { routeReport } from './route-report'
import { summarize } from './report-view'
import { settleClock } from './settle-clock'
import { placeName } from './show-report'
import { chargeFrom, chargeTime, SUBMISSION_LIMITS } from './submission-limit'

type Input = ParsedInputOf<typeof submitReport>

/**
 * T1. Two trips: the person's own submissions around that time (limit, and whether this is a repeat), and the insert that decides. Idempotent
 * by id, however many arrive at once: the first insert wins, and everybody is answered with what is stored. Without the photo, which the
 * phone has: its address and its check change by the second, and a repeat must be answered as the first was.
 */
export const submit = handle(submitReport, async (input, context) => {
  const report = await submitOnce(input, context)
  return { ...summarize(report, context.viewer, { urls: new Map(), placeName }), photo: null }
})

async function submitOnce(input: Input, context: PersonContext): Promise<ReportDocument> {
  const category = categoryOf(input.categoryCode)
  if (category.call) throw new AppError('REPORT_CATEGORY_BY_PHONE', { fields: { categoryCode: category.call.join(',') } })
  const route = routeReport(input.location, input.communityCode, PLACES)

  const { earliest, knownFrom } = chargeFrom(input.capturedAt, context.now)
  const charges = await findCharges(context.person.id, knownFrom, context.now)
  if (charges.some((charge) => charge._id === input.id)) return await storedReport(input.id, context)
  const isRider = riderUntil(context.appointments, context.now) !== null
  const charge = chargeTime(earliest, context.now, charges.map((one) => one.chargedAt.getTime()), isRider ? SUBMISSION_LIMITS.rider : SUBMISSION_LIMITS.person)
  if ('retryAt' in charge) throw new AppError('RATE_LIMITED', { fields: { retryAt: String(charge.retryAt) } })

  const { landmark, note } = await checkTexts(context.openid, { landmark: input.landmark, note: input.note })
  const before = await publishOrFindRepeat(input, context)
  if (!Array.isArray(before)) return before
  const report = newReport({
    input, category, route, landmark, note, before,
    pointDoubt: pointDoubt(input.location, input.capturedAt, route.isInCity, charges),
    reporterId: context.person.id,
    chargedAt: charge.at,
    isDemo: context.settings.isDemo,
    settled: await settleClock('accept', { clock: null, calendarEdition: null, handleLimit: null, categoryCode: category.code, receivedAt: new Date(context.now) }, context.now, context.ports.calendar),
    now: context.now,
  })
  const outcome = await insertReport(report)
  return outcome.inserted ? report : await storedReport(input.id, context)
}

/** The uploads are removed once a submission is stored: a twin that comes late finds none, but finds the report. */
async function publishOrFindRepeat(input: Input, context: PersonContext) {
  try {
    const { openid, envId, person } = context
    return await publishPhotos(input.photos, { reportId: input.id, personId: person.id, openid, envId, label: 'before', takenAt: input.capturedAt })
  } catch (error) {
    const stored = isAppError(error) && error.code === 'PHOTO_NOT_FOUND' ? await findReport(input.id) : undefined
    if (stored?.reporterId === context.person.id) return stored
    throw error
  }
}

/** @throws REPORT_ID_TAKEN if the id, or the number that follows from it, is another report's: nothing of that one is told */
async function storedReport(id: string, context: PersonContext): Promise<ReportDocument> {
  const stored = await findReport(id)
  if (stored?.reporterId !== context.person.id) throw new AppError('REPORT_ID_TAKEN')
  return stored
}

const PLACES = {
  communityExists: (code: string) => placeTree.find(code) !== undefined,
  locate: (location: NonNullable<Input['location']>) => locatePosition(location, location.accuracyM),
}
