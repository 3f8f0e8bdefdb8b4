import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Point } from '@/shared/domain/geo/point'
import { readDemoWorld } from '../../scripts/demo/demo-world'

export interface VisitOptions {
  width?: number
  height?: number
  isDark?: boolean
  /** Where the phone is, WGS-84. Absent: the permission is refused. */
  at?: Point & { accuracyM?: number }
  /** Values in the preview's storage, beside the persona. */
  stored?: Readonly<Record<string, unknown>>
}

/** One person with the preview open on their phone, and everything that went wrong there. */
export interface Visit {
  context: BrowserContext
  page: Page
  /** Errors on the console, errors of the page, failed answers of the server. Empty at the end of a good journey. */
  problems: string[]
  /** Requests to anywhere but the cloud that served the page. */
  strangers: string[]
  /** Opens a page of the app, such as `/pages/me/index`. */
  open(path: string): Promise<void>
}

const PATIENCE_MS = 15_000
/** What a browser says of a request that was cut off by going offline; the journeys do that on purpose. */
const OFFLINE_NOISE = /ERR_INTERNET_DISCONNECTED/

export async function openVisit(browser: Browser, url: string, personaKey: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 375, height = 812, isDark = false, at, stored = {} } = options
  const persona = readDemoWorld().personas.find(({ key }) => key === personaKey)
  if (!persona) throw new Error(`no persona ${personaKey}`)
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: isDark ? 'dark' : 'light',
    ...(at ? { permissions: ['geolocation'], geolocation: { longitude: at.lng, latitude: at.lat, accuracy: at.accuracyM ?? 12 } } : {}),
  })
  context.setDefaultTimeout(PATIENCE_MS)
  await context.addInitScript(
    // As Taro's H5 storage keeps it: a wrapper round our own JSON. Only where nothing is stored yet, so that a switch by hand survives a reload.
    (values) => {
      for (const [key, value] of Object.entries(values)) {
        if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ data: JSON.stringify(value) }))
      }
    },
    { 'preview.persona': persona.key, ...stored },
  )
  const page = await context.newPage()
  const problems: string[] = []
  const strangers: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !OFFLINE_NOISE.test(message.text())) problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`page: ${error.stack ?? error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} ${response.url()}`)
  })
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(url) && !/^(data|blob):/.test(address)) strangers.push(address)
  })
  const open = async (path: string) => {
    await page.goto(`${url}/#${path}`)
  }
  return { context, page, problems, strangers, open }
}
