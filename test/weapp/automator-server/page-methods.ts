import type { OpenPage } from '../runtime/logic/page-stack'
import { getAt } from '../runtime/view/data-path'
import { selectIn } from '../runtime/view/select'
import type { ViewElement } from '../runtime/view/view-node'
import type { Methods } from './methods'

/** Page.*: finding elements on a page, and reading and changing its data. */
export const PAGE_METHODS: Methods = {
  'Page.getElement': ({ registry }, { pageId, selector }) => {
    const [found] = elementsOf(registry.page(pageId), String(selector))
    if (!found) throw new Error(`no such element: ${String(selector)}`)
    return registry.handleOf(found)
  },
  'Page.getElements': ({ registry }, { pageId, selector }) => ({ elements: elementsOf(registry.page(pageId), String(selector)).map((element) => registry.handleOf(element)) }),
  'Page.getData': ({ registry }, { pageId, path }) => ({ data: getAt(registry.page(pageId).owner.instance.data, path as string | undefined) }),
  'Page.setData': ({ registry }, { pageId, data }) => {
    registry.page(pageId).owner.setData(data as Record<string, unknown>)
    return {}
  },
  'Page.callMethod': async ({ registry, program }, { pageId, method, args }) => {
    const { instance } = registry.page(pageId).owner
    const called = instance[String(method)]
    if (typeof called !== 'function') throw new Error(`page.${String(method)} not exists`)
    return { result: await (called as (...values: unknown[]) => unknown).apply(instance, program.realm.copy((args ?? []) as unknown[])) }
  },
  // There is no layout.
  'Page.getWindowProperties': (_, { names }) => ({ properties: (names as string[]).map(() => 0) }),
}

/** The bar of the tabs stands beside the page, as a component of it. */
function elementsOf({ owner }: OpenPage, selector: string): ViewElement[] {
  return selectIn(owner.tabBar ? [...owner.nodes, owner.tabBar] : owner.nodes, selector)
}
