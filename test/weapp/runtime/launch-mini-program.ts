import { EventEmitter } from 'node:events'
import { readBundleConfig } from './logic/bundle-config'
import { createComponent, createPage, type Registration } from './logic/create-instance'
import { type OpenPage, PageStack } from './logic/page-stack'
import { createRealm, type Realm } from './logic/realm'
import { listenForRejections } from './logic/unhandled-rejections'
import { describeFailure, scriptLoader } from './logic/script-loader'
import { trackTimers } from './logic/timers'
import { dispatchEvent, type EventDetails, type EventSurroundings } from './view/dispatch-event'
import type { ViewElement } from './view/view-node'
import { type OwnerSurroundings, type SetDataRecord, ViewOwner } from './view/view-owner'
import { createWx } from './wx/create-wx'
import type { Act, Answers, CloudPort, Device, RequestPort } from './wx/environment'
import { withCallbacks } from './wx/with-callbacks'
import { MemoryFiles } from './wx/memory-files'
import { templateReader } from './wxml/parse-template'
import { wxsLoader } from './wxml/load-wxs'

export interface LaunchOptions {
  /** Folder of the compiled mini-program. */
  root: string
  cloud: CloudPort
  /** For `wx.request`; absent where no address may be asked. */
  request?: RequestPort
  /** Where to start, with query; the first page of the app if absent. */
  url?: string
  device?: Partial<Device>
  answers?: Answers
  /** What an earlier run left on the phone: give the same two again to go on with them. */
  storage?: Map<string, string>
  files?: Map<string, Uint8Array>
  /** Hears the console from the first line on. */
  hear?: (line: ConsoleLine) => void
}

export interface ConsoleLine {
  type: string
  args: unknown[]
}

/** A mini-program that runs. */
export interface MiniProgram {
  readonly realm: Realm
  readonly wx: Record<string, unknown>
  readonly stack: PageStack
  /** App.getApp(). */
  readonly app: Record<string, unknown>
  /** Everything that went wrong: exceptions, errors on the console, APIs that are not there. */
  readonly problems: readonly string[]
  /** What the phone did: toasts, calls, previews. */
  readonly acts: readonly Act[]
  readonly setDataLog: readonly SetDataRecord[]
  /** ms from the first file to the first page drawn. */
  readonly launchMs: number
  /** `log` with a ConsoleLine, `exception` with an Error. */
  readonly output: EventEmitter
  /** One API in WeChat's form over a function: for stand-ins. */
  withCallbacks(name: string, run: (options: Record<string, unknown>) => unknown): unknown
  dispatch(element: ViewElement, type: string, details: EventDetails): void
  /** `appShow`, `appHide`, `network`, `theme`. */
  signal(name: string, value: unknown): void
  /** Ends it: no timer runs any more. */
  close(): void
}

const PHONE: Device = { windowWidth: 375, windowHeight: 812, statusBarHeight: 44, theme: 'light', fontSizeScaleFactor: 1, networkType: 'wifi' }

/** Loads the bundle and opens its first page. @throws with file and line where a file of the bundle does not run */
export function launchMiniProgram(options: LaunchOptions): MiniProgram {
  const { root, url } = options
  const started = performance.now()
  const config = readBundleConfig(root)
  const output = new EventEmitter()
  if (options.hear) output.on('log', options.hear)
  const signals = new EventEmitter()
  const problems: string[] = []
  const acts: Act[] = []
  const setDataLog: SetDataRecord[] = []
  const report = (error: unknown, signal: 'error-of-app' | 'unhandled-rejection' = 'error-of-app') => {
    if (isOver) return
    const described = describeFailure(error, 'unknown file')
    problems.push(signal === 'unhandled-rejection' ? `unhandled rejection: ${described}` : described)
    output.emit('exception', error)
    tellApp(registry.app, signals, signal, described)
  }
  let isOver = false
  const timers = trackTimers((error) => report(error))
  const registry: { app: Record<string, unknown>; instances: Map<string, Registration>; loading: string } = { app: {}, instances: new Map(), loading: 'app' }
  const register = (kind: Registration['kind']) => (definition: Record<string, unknown>) => void registry.instances.set(registry.loading, { kind, definition })

  const realm = createRealm({
    ...timers.globals,
    console: createConsole((line) => {
      output.emit('log', line)
      if (line.type === 'error') problems.push(`console: ${line.args.map((value) => (typeof value === 'object' && value !== null && 'stack' in value ? describeFailure(value, 'unknown file') : String(value))).join(' ')}`)
    }),
    App: (definition: Record<string, unknown>) => void (registry.app = definition),
    Page: register('page'),
    Component: register('component'),
    // A behavior is merged where it is used: see logic/merge-behaviors.ts.
    Behavior: (definition: unknown) => definition,
    getApp: () => registry.app,
    getCurrentPages: () => stack.pages.map(({ owner }) => owner.instance),
  })
  const load = scriptLoader(root, realm)
  const registrationOf = (path: string): Registration => {
    for (const needed of [...config.componentsOf(path), path]) {
      if (registry.instances.has(needed)) continue
      registry.loading = needed
      load(`${needed}.js`)
    }
    const found = registry.instances.get(path)
    if (!found) throw new Error(`${path}.js registered neither a Page nor a Component`)
    return found
  }

  listenForRejections(realm, (reason) => report(reason, 'unhandled-rejection'))
  const guard = (run: () => void) => {
    try {
      run()
    } catch (error) {
      report(error)
    }
  }
  const events: EventSurroundings = { makeEvent: (event) => realm.copy(event), guard }
  let lastOwner = 0
  const surroundings: OwnerSurroundings = {
    readTemplate: templateReader(root),
    readScript: wxsLoader(root),
    findComponent: config.findComponent,
    createComponent: (path, parent, host) => createComponent(new ViewOwner(++lastOwner, path, surroundings, parent, host), registrationOf(path), realm),
    dispatch: (element, type, detail, route) => dispatchEvent(element, type, { detail, route }, events),
    guard: (run) => guard(run),
    warn: (text) => void output.emit('log', { type: 'warn', args: [text] } satisfies ConsoleLine),
    recordSetData: (record) => void setDataLog.push(record),
    afterUpdate: (callback) => timers.later(callback),
  }
  const stack = new PageStack({
    pages: config.pages,
    tabs: config.tabs,
    open: (path, query) => openPage(path, query),
    call({ owner, query }, lifeCycle) {
      if (lifeCycle === 'onReady') owner.tellReady()
      guard(() => (owner.instance[lifeCycle] as ((...values: unknown[]) => void) | undefined)?.call(owner.instance, lifeCycle === 'onShow' ? realm.copy(query) : undefined))
    },
  })
  const openPage = (path: string, query: Record<string, string>): OpenPage => {
    const owner = createPage(new ViewOwner(++lastOwner, path, surroundings, null, null), registrationOf(path), realm, realm.copy(query))
    if (config.customTabBar && config.tabs.includes(path)) addTabBar(owner, config.customTabBar)
    owner.draw()
    owner.runLifeCycle('created')
    owner.attach()
    owner.tabBar?.component?.attach()
    guard(() => (owner.instance.onLoad as ((query: unknown) => void) | undefined)?.call(owner.instance, realm.copy(query)))
    return { owner, path, query }
  }
  const addTabBar = (page: ViewOwner, path: string) => {
    const host: ViewElement = { kind: 'element', tag: 'custom-tab-bar', attributes: {}, listeners: [], children: [], parent: null, owner: page, path: 'custom-tab-bar', component: null }
    const bar = surroundings.createComponent(path, page, host)
    host.component = bar
    page.tabBar = host
    page.instance.getTabBar = () => bar.instance
    bar.draw()
    bar.runLifeCycle('created')
  }

  const environment = {
    realm,
    timers,
    stack,
    files: new MemoryFiles(options.files),
    storage: options.storage ?? new Map<string, string>(),
    cloud: options.cloud,
    request: options.request,
    device: { ...PHONE, ...options.device },
    answers: options.answers ?? {},
    signals,
    acts,
    report: (error: unknown) => report(error),
  }
  const wx = createWx(environment)
  realm.give('wx', wx)
  const first = url ?? `/${config.pages[0] ?? ''}`
  load('app.js')
  const launched = realm.copy({ path: first.replace(/^\//, '').split('?')[0], query: {}, scene: 1001 })
  for (const lifeCycle of ['onLaunch', 'onShow']) (registry.app[lifeCycle] as ((options: unknown) => void) | undefined)?.call(registry.app, launched)
  stack.reLaunch(first)
  const launchMs = performance.now() - started

  return {
    realm,
    wx,
    stack,
    get app() {
      return registry.app
    },
    problems,
    acts,
    setDataLog,
    launchMs,
    output,
    withCallbacks: (name, run) => withCallbacks(environment, name, run),
    dispatch: (element, type, details) => dispatchEvent(element, type, details, events),
    signal(name, value) {
      if (name === 'network') environment.device.networkType = (value as { networkType: string }).networkType
      if (name === 'theme') environment.device.theme = (value as { theme: 'light' | 'dark' }).theme
      signals.emit(name, value)
    },
    close() {
      isOver = true
      timers.end()
    },
  }
}

/** What went wrong, as the app itself can hear of it: its own function and the listeners at `wx`. */
function tellApp(app: Record<string, unknown>, signals: EventEmitter, signal: 'error-of-app' | 'unhandled-rejection', described: string): void {
  const [name, told] = signal === 'error-of-app' ? (['onError', described] as const) : (['onUnhandledRejection', { reason: described, promise: null }] as const)
  try {
    ;(app[name] as ((told: unknown) => void) | undefined)?.call(app, told)
    signals.emit(signal, told)
  } catch {
    // Whoever fails while hearing of a failure is not told of that one as well: it would not end.
  }
}

function createConsole(write: (line: ConsoleLine) => void): Record<string, (...args: unknown[]) => void> {
  return Object.fromEntries(['log', 'info', 'warn', 'error', 'debug', 'group', 'groupEnd', 'trace'].map((type) => [type, (...args: unknown[]) => write({ type, args })]))
}
