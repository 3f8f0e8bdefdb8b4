import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import type { Visit } from './visit'

/** What people do on the phone, in the words of a journey. Elements are found by their ids; pages that lie beneath are not touched. */

const PATIENCE_MS = 15_000

export interface PhotoFile {
  name: string
  mimeType: string
  buffer: Buffer
}

export function jpeg(buffer: Buffer, name = 'photo.jpg'): PhotoFile {
  return { name, mimeType: 'image/jpeg', buffer }
}

/** The one that can be seen: Taro keeps the pages below in the document. */
export function seen(page: Page, selector: string): Locator {
  return page.locator(`${selector}:visible`)
}

/** Waits until it stands on one page only: while pages slide, the one that leaves can still be seen and touched. */
export async function settled(page: Page, selector: string): Promise<void> {
  await expect.poll(() => seen(page, selector).count(), { timeout: PATIENCE_MS }).toBe(1)
}

export async function tap(visit: Visit, selector: string): Promise<void> {
  await seen(visit.page, selector).first().tap()
}

/** Taps what opens the camera or the album, and gives it these files. */
export async function photograph(visit: Visit, selector: string, files: PhotoFile | PhotoFile[]): Promise<void> {
  const chooser = visit.page.waitForEvent('filechooser')
  await tap(visit, selector)
  await (await chooser).setFiles(files)
}

/** Types into a field of ours, which wraps the browser's. */
export async function write(visit: Visit, id: string, text: string): Promise<void> {
  await field(visit, id).fill(text)
}

export function field(visit: Visit, id: string): Locator {
  return visit.page.locator(`textarea#${id}:visible, input#${id}:visible, #${id}:visible textarea, #${id}:visible input`).first()
}

export async function expectText(visit: Visit, text: string | RegExp): Promise<void> {
  await visit.page.getByText(text).locator('visible=true').first().waitFor()
}

/** The whole visible text of the page. */
export async function textOf(visit: Visit): Promise<string> {
  return visit.page.evaluate(() => document.body.innerText)
}

/** From the camera to the form: tab, photo. The form is open afterwards. */
export async function openForm(visit: Visit, files: PhotoFile | PhotoFile[]): Promise<void> {
  await visit.open('/pages/home/index')
  await photograph(visit, '#tab-report', files)
  await seen(visit.page, '#report-submit').waitFor()
}

/** Takes the safety question, if it is asked, and submits. */
export async function submitForm(visit: Visit): Promise<void> {
  if (await seen(visit.page, '#report-safety').count()) await tap(visit, '#report-safety')
  await tap(visit, '#report-submit')
}

/** The number on the receipt, once the server gave it. */
export async function receiptNumber(visit: Visit): Promise<string> {
  const number = seen(visit.page, '#receipt-number')
  await number.waitFor()
  return (await number.innerText()).replace(/\s/g, '')
}

/** The addresses of the stored photos that this person sees, loaded; each once. */
export async function photosSeen(visit: Visit): Promise<string[]> {
  const loaded = await seen(visit.page, 'img').evaluateAll((elements) => (elements as HTMLImageElement[]).filter((image) => image.naturalWidth > 0).map((image) => image.src))
  return [...new Set(loaded)].filter((address) => address.includes('/storage/file/'))
}

/** The bytes behind such addresses. */
export async function photoBytes(visit: Visit, addresses: readonly string[]): Promise<Buffer[]> {
  return Promise.all(addresses.map(async (address) => (await visit.page.request.get(address)).body()))
}

/** Nothing went wrong on this phone, and it spoke to nobody else. */
export function expectQuiet(visit: Visit): void {
  expect(visit.problems).toEqual([])
  expect(visit.strangers).toEqual([])
}
