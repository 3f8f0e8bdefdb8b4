import type { ViewOwner } from '../view/view-owner'

const PAGE_LIMIT = 10

/** One page that is open. */
export interface OpenPage {
  owner: ViewOwner
  path: string
  query: Record<string, string>
}

export interface PageMaker {
  pages: readonly string[]
  tabs: readonly string[]
  /** Makes the page and runs onLoad; it is not shown yet. */
  open(path: string, query: Record<string, string>): OpenPage
  call(page: OpenPage, lifeCycle: 'onShow' | 'onHide' | 'onReady' | 'onUnload', ...values: unknown[]): void
}

/** The pages that lie on each other, and the tab pages that wait. Methods throw with the words of WeChat's `fail`. */
export class PageStack {
  private stack: OpenPage[] = []
  private readonly tabPages = new Map<string, OpenPage>()
  private readonly maker: PageMaker

  constructor(maker: PageMaker) {
    this.maker = maker
  }

  get pages(): readonly OpenPage[] {
    return this.stack
  }

  get current(): OpenPage {
    const top = this.stack.at(-1)
    if (!top) throw new Error('no page is open')
    return top
  }

  navigateTo(url: string): void {
    const { path, query } = this.parse(url)
    if (this.maker.tabs.includes(path)) throw new Error('can not navigateTo a tabbar page')
    if (this.stack.length >= PAGE_LIMIT) throw new Error('webview count limit exceed')
    this.maker.call(this.current, 'onHide')
    this.push(path, query)
  }

  redirectTo(url: string): void {
    const { path, query } = this.parse(url)
    if (this.maker.tabs.includes(path)) throw new Error('can not redirectTo a tabbar page')
    this.drop(this.stack.pop())
    this.push(path, query)
  }

  navigateBack(delta: number): void {
    if (this.stack.length <= 1) throw new Error('cannot navigate back at first page.')
    const kept = Math.max(1, this.stack.length - delta)
    while (this.stack.length > kept) this.drop(this.stack.pop())
    this.maker.call(this.current, 'onShow')
  }

  switchTab(url: string): void {
    const { path, query } = this.parse(url)
    if (!this.maker.tabs.includes(path)) throw new Error('can not switch to no-tabBar page')
    const [bottom] = this.stack
    if (bottom && this.stack.length === 1 && bottom.path === path) return
    while (this.stack.length > 1) this.drop(this.stack.pop())
    if (bottom && bottom.path !== path) {
      this.stack.pop()
      // A tab page waits; any other page that was the first is over.
      if (this.tabPages.has(bottom.path)) this.maker.call(bottom, 'onHide')
      else this.drop(bottom)
    }
    const waiting = this.tabPages.get(path)
    if (!waiting) return this.push(path, query)
    if (this.stack[0] !== waiting) this.stack = [waiting]
    this.maker.call(waiting, 'onShow')
  }

  /** Also how the app starts. */
  reLaunch(url: string): void {
    const { path, query } = this.parse(url)
    while (this.stack.length > 0) this.drop(this.stack.pop())
    for (const page of [...this.tabPages.values()]) this.drop(page)
    this.push(path, query)
  }

  private push(path: string, query: Record<string, string>): void {
    const page = this.maker.open(path, query)
    if (this.maker.tabs.includes(path)) this.tabPages.set(path, page)
    this.stack.push(page)
    this.maker.call(page, 'onShow')
    this.maker.call(page, 'onReady')
  }

  private drop(page: OpenPage | undefined): void {
    if (!page) return
    this.tabPages.delete(page.path)
    this.maker.call(page, 'onUnload')
    page.owner.detach()
  }

  /** @throws for a page that the app does not have */
  private parse(url: string): { path: string; query: Record<string, string> } {
    const [address = '', search = ''] = url.split('?')
    const path = (address.startsWith('/') || this.stack.length === 0 ? address : new URL(address, `http://x/${this.current.path}`).pathname).replace(/^\//, '')
    if (!this.maker.pages.includes(path)) throw new Error(`page "${path}" is not found`)
    // Like WeChat: values are handed over as they stand in the address, still encoded.
    const query = Object.fromEntries(search.split('&').filter(Boolean).map((pair) => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)]))
    return { path, query }
  }
}
