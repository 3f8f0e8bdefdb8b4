import type { InputOf, OutputOf } from '@/shared/contract/operation'
import { acceptReport, confirmReport, getReport, resolveReport, submitReport } from '@/shared/contract/reports'
import type { Phone, TestCloud } from '../setup/start-cloud'
import { newUlid } from '../setup/start-cloud'
import { jpegPhoto } from './photos'

/** The three demonstration communities, and a point inside each. */
export const HONGQIQIAO = '420202005007'
export const GUANGZHOU_ROAD = '420204004011'
export const CHENJIAWAN = '420203009005'
export const IN_HONGQIQIAO = { lng: 115.066, lat: 30.218, crs: 'gcj02', accuracyM: 12, source: 'gps' } as const
export const IN_GUANGZHOU_ROAD = { ...IN_HONGQIQIAO, lng: 115.0405, lat: 30.2035 } as const
export const IN_CHENJIAWAN = { ...IN_HONGQIQIAO, lng: 115.093, lat: 30.2015 } as const

export type Submission = InputOf<typeof submitReport>
export type Detail = OutputOf<typeof acceptReport>

/** The photos are uploaded; the rest is a manhole in 红旗桥社区 unless said otherwise. */
export async function submission(phone: Phone, cloud: TestCloud, change: Partial<Submission> = {}, photo: Uint8Array = jpegPhoto()): Promise<Submission> {
  const now = Math.round(await cloud.control.now())
  const id = change.id ?? newUlid(now)
  return {
    id,
    categoryCode: 'B1',
    photos: change.photos ?? [await phone.upload(`${id}/1.jpg`, photo)],
    location: IN_HONGQIQIAO,
    capturedAt: now,
    ...change,
  }
}

/** A stored report in SUBMITTED. */
export async function submitted(phone: Phone, cloud: TestCloud, change: Partial<Submission> = {}): Promise<OutputOf<typeof submitReport>> {
  return await phone.ok(submitReport, await submission(phone, cloud, change))
}

export async function accepted(reporter: Phone, secretary: Phone, cloud: TestCloud, change: Partial<Submission> = {}): Promise<Detail> {
  const { id } = await submitted(reporter, cloud, change)
  return await secretary.ok(acceptReport, { reportId: id, version: 1 })
}

/** Handled with an after-photo whose check has passed, as everything uploaded so far. */
export async function handled(reporter: Phone, secretary: Phone, worker: Phone, cloud: TestCloud, change: Partial<Submission> = {}): Promise<Detail> {
  const report = await accepted(reporter, secretary, cloud, change)
  const photos = [await worker.upload(`${report.id}/after.jpg`, jpegPhoto({ seed: 5 }))]
  await worker.ok(resolveReport, { reportId: report.id, version: report.version, photos, location: IN_HONGQIQIAO })
  await cloud.control.openapi.deliverMediaChecks()
  return await worker.ok(getReport, { reportId: report.id })
}

export async function closed(reporter: Phone, secretary: Phone, worker: Phone, cloud: TestCloud, change: Partial<Submission> = {}): Promise<Detail> {
  const report = await handled(reporter, secretary, worker, cloud, change)
  return await reporter.ok(confirmReport, { reportId: report.id, version: report.version })
}
