import { acceptReport, confirmReport, disputeReport, rejectReport, resolveReport, withdrawReport } from '@/shared/contract/reports'
import { IN_HONGQIQIAO } from '../factories/reports'
import { jpegPhoto } from '../factories/photos'
import { type Arranged, arrangeSubmitted, type World } from './step-cases'

/** A report in every state that operations lead to today, by operations. */
export async function arrangeAccepted(world: World, categoryCode?: string): Promise<Arranged> {
  const report = await arrangeSubmitted(world, categoryCode)
  await world.secretary.ok(acceptReport, { reportId: report.id, version: report.version })
  return { ...report, version: 2 }
}

export async function arrangeRejected(world: World, categoryCode?: string): Promise<Arranged> {
  const report = await arrangeSubmitted(world, categoryCode)
  await world.secretary.ok(rejectReport, { reportId: report.id, version: report.version, reasonCode: 'not_found', nextStep: '请打 12345' })
  return { ...report, version: 2 }
}

export async function arrangeWithdrawn(world: World, categoryCode?: string): Promise<Arranged> {
  const report = await arrangeSubmitted(world, categoryCode)
  await report.rider.ok(withdrawReport, { reportId: report.id, version: report.version })
  return { ...report, version: 2 }
}

/** Handled by the grid worker, with a photo from the spot that has passed. */
export async function arrangeHandled(world: World, categoryCode?: string): Promise<Arranged> {
  const report = await arrangeAccepted(world, categoryCode)
  const photos = [await world.worker.upload(`${report.id}/after.jpg`, jpegPhoto({ seed: 7 }))]
  await world.worker.ok(resolveReport, { reportId: report.id, version: report.version, photos, location: IN_HONGQIQIAO })
  await world.cloud.control.openapi.deliverMediaChecks()
  return { ...report, version: 3 }
}

/** Sent back by the reporter. */
export async function arrangeRework(world: World, categoryCode?: string): Promise<Arranged> {
  const report = await arrangeHandled(world, categoryCode)
  await report.rider.ok(disputeReport, { reportId: report.id, version: report.version })
  return { ...report, version: 4 }
}

export async function arrangeClosed(world: World, categoryCode?: string): Promise<Arranged> {
  const report = await arrangeHandled(world, categoryCode)
  await report.rider.ok(confirmReport, { reportId: report.id, version: report.version })
  return { ...report, version: 4 }
}
