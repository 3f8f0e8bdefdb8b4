import type { OpenPage } from '../runtime/logic/page-stack'
import type { MiniProgram } from '../runtime/launch-mini-program'
import type { ViewElement } from '../runtime/view/view-node'
import type { ViewOwner } from '../runtime/view/view-owner'

/** How an element is told to the client: the same node keeps its id from drawing to drawing. */
export interface ElementHandle {
  elementId: string
  tagName: string
  /** Only a component has one. */
  nodeId?: string
}

/** Finds pages and elements again by the ids that the client holds. */
export class ElementRegistry {
  private readonly program: MiniProgram
  private readonly owners = new Map<number, ViewOwner>()

  constructor(program: MiniProgram) {
    this.program = program
  }

  /** @throws when the page is not open any more */
  page(pageId: unknown): OpenPage {
    const page = this.program.stack.pages.find(({ owner }) => owner.id === pageId)
    if (!page) throw new Error(`page ${String(pageId)} is not open`)
    return page
  }

  handleOf(element: ViewElement): ElementHandle {
    this.owners.set(element.owner.id, element.owner)
    const elementId = `${element.owner.id}:${element.path}`
    return { elementId, tagName: element.tag, ...(element.component ? { nodeId: elementId } : {}) }
  }

  /** The element as it is drawn now. @throws when it is gone */
  element(elementId: unknown): ViewElement {
    const [, ownerId, path = ''] = /^(\d+):(.*)$/.exec(String(elementId)) ?? []
    const known = this.owners.get(Number(ownerId))
    const owner = known?.isGone ? undefined : known
    const element = owner?.tabBar?.path === path ? owner.tabBar : owner?.elementAt(path)
    if (!element) throw new Error(`no such element: it is not drawn any more`)
    return element
  }
}
