import type { LifeCycleName } from '../logic/merge-behaviors'
import { renderTemplate, type RenderSources } from '../wxml/render-template'
import { setAt } from './data-path'
import type { EventRoute } from './dispatch-event'
import { countElements, isElement, type ViewElement, type ViewNode } from './view-node'

/** What the logic layer gives as `this` to a page or component. */
export type LogicInstance = Record<string, unknown> & { data: Record<string, unknown> }

/** One `setData`: whose, and how large it is on its way to the view. */
export interface SetDataRecord {
  owner: string
  bytes: number
}

/** What an owner needs from the machinery around it. */
export interface OwnerSurroundings extends RenderSources {
  /** Path of the component behind a tag in a page's or component's JSON, or nothing. */
  findComponent(usedBy: string, tag: string): string | undefined
  /** Makes the component's instance; the owner exists already. */
  createComponent(path: string, parent: ViewOwner, host: ViewElement): ViewOwner
  dispatch(element: ViewElement, type: string, detail: unknown, route: Partial<EventRoute>): void
  /** What is thrown is told; the caller goes on. */
  guard(run: () => void): void
  /** As a line on the console of the mini-program. */
  warn(text: string): void
  recordSetData(record: SetDataRecord): void
  /** After the view has taken over what was set. */
  afterUpdate(callback: () => void): void
}

/** A page or component: its data, and the tree drawn from it. */
export class ViewOwner {
  readonly id: number
  readonly path: string
  nodes: readonly ViewNode[] = []
  instance: LogicInstance
  methods: Record<string, unknown> = {}
  /** A component's own; a page that is none has nothing here. */
  runLifeCycle: (name: LifeCycleName) => void = () => undefined
  /** The element that a component is; a page has none. */
  host: ViewElement | null
  readonly page: ViewOwner
  /** The bar that a tab page carries, outside its own template. */
  tabBar: ViewElement | null = null
  propertyNames: readonly string[] = []
  /** It was taken down: nothing is drawn any more. */
  isGone = false
  private isAttached = false
  /** Of a page: what has to be told that it is ready; null once the page is. */
  private unready: (() => void)[] | null = []
  private readonly around: OwnerSurroundings
  private readonly components = new Map<string, { owner: ViewOwner; given: string }>()
  private readonly drawn = new Set<string>()

  constructor(id: number, path: string, around: OwnerSurroundings, parent: ViewOwner | null, host: ViewElement | null) {
    this.id = id
    this.path = path
    this.around = around
    this.host = host
    this.page = parent?.page ?? this
    this.instance = { data: {} }
  }

  /**
   * As `this.setData`: copies, draws anew, and calls back afterwards. What JSON has no word for (undefined, a function) is not set, and told.
   * Ignored once it is gone, as WeChat does.
   * @throws for what is no object, or holds itself
   */
  setData(changes: Record<string, unknown>, callback?: () => void): void {
    if (typeof changes !== 'object' || changes === null) throw new TypeError(`${this.path}: setData takes an object, not ${String(changes)}`)
    for (const [name, value] of Object.entries(changes)) {
      if (JSON.stringify(value) === undefined) this.around.warn(`Setting data field "${name}" to ${typeof value} is invalid.`)
    }
    const sent = JSON.stringify(changes)
    this.around.recordSetData({ owner: this.path, bytes: Buffer.byteLength(sent) })
    if (this.isGone) return
    for (const [path, value] of Object.entries(JSON.parse(sent) as Record<string, unknown>)) setAt(this.instance.data, path, value)
    this.draw()
    if (callback) this.around.afterUpdate(() => callback.call(this.instance))
  }

  draw(): void {
    this.drawn.clear()
    this.nodes = renderTemplate(this.around, `${this.path}.wxml`, this.instance.data, this)
    for (const [path, { owner }] of this.components) {
      if (this.drawn.has(path)) continue
      this.components.delete(path)
      owner.detach()
    }
    if (this.isAttached) for (const part of this.parts) part.attach()
  }

  /** Into the tree that is shown: first itself, then what stands in it. Once. */
  attach(): void {
    if (this.isAttached) return
    this.isAttached = true
    this.runLifeCycle('attached')
    for (const part of this.parts) part.attach()
    const beReady = () => this.runLifeCycle('ready')
    if (this.page.unready) this.page.unready.push(beReady)
    else this.around.afterUpdate(beReady)
  }

  /** A page's first drawing is there. */
  tellReady(): void {
    const waiting = this.unready ?? []
    this.unready = null
    for (const beReady of waiting) beReady()
  }

  guard(run: () => void): void {
    this.around.guard(run)
  }

  usesComponent(tag: string): boolean {
    return this.around.findComponent(this.path, tag) !== undefined
  }

  /** As `this.triggerEvent` of a component: the event is at the element that it is. */
  triggerEvent(type: string, detail: unknown, route: Partial<EventRoute> = {}): void {
    if (this.host) this.around.dispatch(this.host, type, detail, route)
  }

  /** Called while drawing: the component that stood here stays, with what is given to it now. */
  drawComponent(element: ViewElement): void {
    this.drawn.add(element.path)
    const known = this.components.get(element.path)
    const given = JSON.stringify(element.attributes)
    if (known) {
      element.component = known.owner
      known.owner.host = element
      // Only what changed here reaches the component: it may have set the rest itself.
      if (known.given !== given) known.owner.take(element.attributes)
      known.given = given
      return
    }
    const path = this.around.findComponent(this.path, element.tag)
    if (path === undefined) throw new Error(`no component <${element.tag}>`)
    const owner = this.around.createComponent(path, this, element)
    element.component = owner
    this.components.set(element.path, { owner, given })
    owner.take(element.attributes)
    owner.runLifeCycle('created')
  }

  detach(): void {
    this.isGone = true
    for (const { owner } of this.components.values()) owner.detach()
    this.tabBar?.component?.detach()
    if (this.isAttached) this.runLifeCycle('detached')
  }

  /** The element that had this path when it was found, as it is now. */
  elementAt(path: string): ViewElement | null {
    return findByPath(this.nodes, path)
  }

  /** The components that stand in this one's own template. */
  get parts(): readonly ViewOwner[] {
    return [...this.components.values()].map(({ owner }) => owner)
  }

  get size(): number {
    return countElements(this.nodes)
  }

  private take(attributes: Record<string, unknown>): void {
    const copied = JSON.parse(JSON.stringify(attributes)) as Record<string, unknown>
    for (const name of this.propertyNames) if (copied[name] !== undefined) this.instance.data[name] = copied[name]
    this.draw()
  }
}

function findByPath(nodes: readonly ViewNode[], path: string): ViewElement | null {
  for (const node of nodes) {
    if (!isElement(node)) continue
    if (node.path === path) return node
    const inner = path.startsWith(node.path) ? findByPath(node.children, path) : null
    if (inner) return inner
  }
  return null
}
