import type { Client, Phone } from './open-phone'

/** What a person does on the phone and sees there, over the public methods of WeChat's client. Elements are found by their ids. */

type Page = NonNullable<Awaited<ReturnType<Client['currentPage']>>>
type Element = NonNullable<Awaited<ReturnType<Page['$']>>>

const PATIENCE_MS = Number(process.env.LINLI_PATIENCE_MS ?? 8_000)
const POLL_MS = 20
const MOVES = 6
/** What WeChat's queries do not look into: deep parts of a page lie in this component of Taro. */
const DEEP = 'comp'
/** What the client says of an element that left the page between two questions. */
const DRAWN_AWAY = 'no such element'

/** Asks until there is an answer. The client's own waiting has no end, and its own navigation sleeps for seconds. */
export async function wait<T>(what: string, ask: () => Promise<T | null | undefined | false>, patienceMs = PATIENCE_MS): Promise<T> {
  const end = Date.now() + patienceMs
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== undefined && answer !== false) return answer
    if (Date.now() > end) throw new Error(`waited ${patienceMs} ms for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}

/** The element on the page in front, deep parts included; null where there is none. */
export async function find(phone: Phone, selector: string): Promise<Element | null> {
  const page = await phone.client.currentPage()
  // The page may have been left, and an element drawn anew, between two questions.
  return page ? findIn(page, selector).catch(() => null) : null
}

async function findIn(container: Page | Element, selector: string): Promise<Element | null> {
  const found = await container.$(selector)
  if (found) return found
  for (const deep of (await container.$$(DEEP)) as Element[]) {
    const inner = await findIn(deep, selector)
    if (inner) return inner
  }
  return null
}

export async function tap(phone: Phone, selector: string): Promise<void> {
  await onWhatIsDrawn(phone, selector, (element) => element.tap())
}

/** A page that is drawn anew between finding and touching has the element again: nothing was touched yet. */
async function onWhatIsDrawn(phone: Phone, selector: string, act: (element: Element) => Promise<void>): Promise<void> {
  await wait(`${selector} to stay drawn`, async () => {
    const element = await seen(phone, selector)
    return await act(element).then(
      () => true,
      (error: Error) => {
        if (!error.message.includes(DRAWN_AWAY)) throw error
        return false
      },
    )
  })
}

/** Taps what has no id of its own, inside something that can be told. */
export async function tapIn(phone: Phone, outer: string, inner: string): Promise<void> {
  const container = await seen(phone, outer)
  await (await wait(`${inner} in ${outer}`, () => findIn(container, inner))).tap()
}

/** A finger goes down on it, moves down by so many px, and lets go. */
export async function drag(phone: Phone, selector: string, byPx: number): Promise<void> {
  const touch = (y: number) => {
    const touches = [{ identifier: 0, pageX: 0, pageY: y, clientX: 0, clientY: y }]
    // The client's types spell the second one otherwise than the client sends it.
    return { touches, changeTouches: touches, changedTouches: touches }
  }
  await (await seen(phone, selector)).touchstart(touch(0))
  // As a finger does: many small moves, each after what the one before has changed is drawn.
  for (let step = 1; step <= MOVES; step++) {
    await new Promise((resolve) => setTimeout(resolve, 2 * POLL_MS))
    await (await seen(phone, selector)).touchmove(touch((byPx * step) / MOVES))
  }
  await new Promise((resolve) => setTimeout(resolve, 4 * POLL_MS))
  await (await seen(phone, selector)).touchend(touch(byPx))
}

export async function gone(phone: Phone, selector: string): Promise<void> {
  await wait(`${selector} to go`, async () => (await find(phone, selector)) === null)
}

/** The phone did what nobody can see on a page: a call, the clipboard, a preview. Only the headless runtime knows. */
export async function acted(phone: Phone, name: string): Promise<void> {
  await wait(`wx.${name}`, () => Promise.resolve(!phone.headless || phone.headless.acts.some((act) => act.name === name)))
}

/** Taps something that can be on or off, and waits until it is on. */
export async function choose(phone: Phone, selector: string): Promise<void> {
  await tap(phone, selector)
  await readsOn(phone, selector, 'on', async (element) => (await element.attribute('aria-checked')) === 'true')
}

/** Waits for something that the element itself tells; asks again if it is drawn anew meanwhile. */
export async function readsOn(phone: Phone, selector: string, what: string, ask: (element: Element) => Promise<boolean>): Promise<void> {
  await wait(`${selector} to be ${what}`, async () => ask(await seen(phone, selector)).catch(() => false))
}

export async function seen(phone: Phone, selector: string): Promise<Element> {
  return wait(`${selector} on ${await placeOf(phone)}`, () => find(phone, selector)).catch(async (error: Error) => {
    throw new Error(`${error.message}; there was:\n${await textOf(phone)}\n${phone.headless?.problems.join('\n') ?? ''}`, { cause: error })
  })
}

/** Types into a field of ours. */
export async function write(phone: Phone, selector: string, text: string): Promise<void> {
  await onWhatIsDrawn(phone, selector, async (field) => {
    if (!('input' in field)) throw new Error(`${selector} is a <${field.tagName}>, nothing to type into`)
    await (field as Element & { input(value: string): Promise<void> }).input(text)
  })
}

/** Everything that can be read on the page in front. */
export async function textOf(phone: Phone): Promise<string> {
  const page = await phone.client.currentPage()
  // The page may have been left, and what was found drawn away, between two questions.
  const roots = page ? ((await page.$$('.page-shell').catch(() => [])) as Element[]) : []
  return (await Promise.all(roots.map((root) => root.text().catch(() => '')))).join('\n')
}

export async function expectText(phone: Phone, text: string | RegExp): Promise<void> {
  await wait(`“${String(text)}”`, async () => {
    const present = await textOf(phone)
    return typeof text === 'string' ? present.includes(text) : text.test(present)
  }).catch(async (error: Error) => {
    throw new Error(`${error.message}; there was:\n${await textOf(phone)}`, { cause: error })
  })
}

/** Opens a page as a tap would: tab pages by their tab. */
export async function goTo(phone: Phone, url: string): Promise<void> {
  await phone.client.callWxMethod(url.startsWith('/pages/') ? 'switchTab' : 'navigateTo', { url })
  await wait(url, async () => (await placeOf(phone)) === url.slice(1).split('?')[0])
}

export async function goBack(phone: Phone): Promise<void> {
  await phone.client.callWxMethod('navigateBack', {})
}

/** Path of the page in front. */
export async function placeOf(phone: Phone): Promise<string> {
  return (await phone.client.currentPage())?.path ?? ''
}

/** What the camera will give next. Written on the phone first, as a camera does. */
export async function loadCamera(phone: Phone, jpeg: Buffer): Promise<void> {
  const path = (await phone.client.evaluate(WRITE_FILE, jpeg.toString('base64'), `camera-${Date.now()}.jpg`)) as unknown as string
  await phone.client.mockWxMethod('chooseMedia', { type: 'image', tempFiles: [{ tempFilePath: path, size: jpeg.length, fileType: 'image' }] })
}

/** What a chat will give when a file is chosen from it. */
export async function loadChat(phone: Phone, bytes: Buffer, name: string): Promise<void> {
  const path = (await phone.client.evaluate(WRITE_FILE, bytes.toString('base64'), `chat-${Date.now()}`)) as unknown as string
  await phone.client.mockWxMethod('chooseMessageFile', { tempFiles: [{ path, name, size: bytes.length, type: 'file', time: 0 }] })
}

const WRITE_FILE = `function (base64, name) {
  var path = wx.env.USER_DATA_PATH + '/' + name
  wx.getFileSystemManager().writeFileSync(path, base64, 'base64')
  return path
}`

/** Where the phone is, GCJ-02, as WeChat answers for type gcj02. */
export async function standAt(phone: Phone, { lng, lat }: { lng: number; lat: number }): Promise<void> {
  await phone.client.mockWxMethod('getLocation', { longitude: lng, latitude: lat, accuracy: 12, horizontalAccuracy: 12, verticalAccuracy: 0, altitude: 0, speed: 0 })
}

/** A finger on the map: WeChat tells where on the ground. */
export async function tapMap(phone: Phone, { lng, lat }: { lng: number; lat: number }): Promise<void> {
  await (await seen(phone, '#map')).trigger('tap', { longitude: lng, latitude: lat })
}

/** A finger on one of the marks of the map. */
export async function tapMark(phone: Phone, markerId: number): Promise<void> {
  await (await seen(phone, '#map')).trigger('markertap', { markerId })
}
