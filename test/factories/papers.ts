import { beforeAll } from 'vitest'
import type { BallotDetail } from '@/shared/contract/ballots'
import { releaseBox, type BoxLine } from '@/shared/contract/ballot-notices'
import type { InputOf } from '@/shared/contract/operation'
import { enterPaper, issuePapers, type PaperSlip, verifyPaper } from '@/shared/contract/papers'
import { newUlid, type Phone } from '../setup/start-cloud'
import { type BallotDesk, keyOf, withBallotDesk } from './ballots'
import { jpegPhoto } from './photos'
import { HONGQIQIAO } from './reports'

export type PaperDesk = BallotDesk & { people: Phone[]; clerks: [Phone, Phone, Phone] }

/** The desk of a ballot with three who type slips. Call at the top of the file's `describe`. */
export function withPaperDesk(count = 2): PaperDesk {
  const desk = withBallotDesk(count)
  const clerks: [Phone, Phone, Phone] = [desk.cloud.as('openid-clerk-a'), desk.cloud.as('openid-clerk-b'), desk.cloud.as('openid-clerk-c')]
  beforeAll(async () => {
    for (const { openid } of clerks) await desk.cloud.appoint(openid, 'grid-worker', HONGQIQIAO)
    await desk.cloud.control.advanceClock(6_000)
  })
  return { ...desk, clerks }
}

/** Serials by door. */
export async function slipsFor({ secretary }: Pick<PaperDesk, 'secretary'>, ballotId: string, doors: readonly string[]): Promise<string[]> {
  const { slips } = await secretary.ok(issuePapers, { batchId: newUlid(), ballotId, keys: doors.map(keyOf) })
  return doors.map((door) => slips.find(({ key }) => key === keyOf(door))!.serial)
}

export type Typed = Partial<Pick<InputOf<typeof verifyPaper>, 'choices' | 'signedAt' | 'isUnclear'>>

/** As it stands on a slip: yes, signed on the day of the opening. */
export const typed = ({ id, opensAt }: Pick<BallotDetail, 'id' | 'opensAt'>, serial: string, change: Typed = {}): InputOf<typeof verifyPaper> => ({ ballotId: id, serial, choices: ['yes'], signedAt: opensAt, ...change })

export async function entryOf(phone: Phone, ballot: Pick<BallotDetail, 'id' | 'opensAt'>, serial: string, change: Typed = {}): Promise<InputOf<typeof enterPaper>> {
  return { ...typed(ballot, serial, change), photoId: await phone.upload(`${ballot.id}/${newUlid()}.jpg`, jpegPhoto({ gps: true })) }
}

export async function entered(phone: Phone, ballot: Pick<BallotDetail, 'id' | 'opensAt'>, serial: string, change: Typed = {}): Promise<PaperSlip> {
  return await phone.ok(enterPaper, await entryOf(phone, ballot, serial, change))
}

/** Issued, entered by one and verified by another. @returns its serial */
export async function onPaper(desk: PaperDesk, ballot: Pick<BallotDetail, 'id' | 'opensAt'>, door: string, change: Typed = {}): Promise<string> {
  const serial = (await slipsFor(desk, ballot.id, [door]))[0]!
  await entered(desk.clerks[0], ballot, serial, change)
  await desk.clerks[1].ok(verifyPaper, typed(ballot, serial, change))
  return serial
}

/** All pages, as a teller saves them. */
export async function wholeBox(teller: Phone, ballotId: string, limit = 3): Promise<{ items: BoxLine[] }[]> {
  const pages: { items: BoxLine[] }[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await teller.ok(releaseBox, { ballotId, limit, ...(cursor === undefined ? {} : { cursor }) })
    pages.push(page)
    if (page.nextCursor === null) return pages
    cursor = page.nextCursor
  }
}
