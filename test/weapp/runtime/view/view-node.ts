import type { ViewOwner } from './view-owner'

export type Phase = 'bind' | 'catch' | 'capture-bind' | 'capture-catch'

export interface Listener {
  phase: Phase
  event: string
  /** Name of the owner's method. */
  method: string
}

/** A node of the tree as WXML gives it: tags, attributes with their values, listeners; no layout and no styles. */
export interface ViewElement {
  kind: 'element'
  tag: string
  attributes: Record<string, unknown>
  listeners: Listener[]
  children: ViewNode[]
  parent: ViewElement | null
  /** Whose template it stands in: the page or a component. */
  owner: ViewOwner
  /** The same for the same node in the next drawing. Unique in its owner. */
  path: string
  /** The component that this element is, if it is one. */
  component: ViewOwner | null
}

export interface ViewText {
  kind: 'text'
  text: string
  parent: ViewElement | null
}

export type ViewNode = ViewElement | ViewText

export function isElement(node: ViewNode): node is ViewElement {
  return node.kind === 'element'
}

/** `data-item-id` is `itemId` to a handler. */
export function datasetOf(element: ViewElement): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(element.attributes)
      .filter(([name]) => name.startsWith('data-'))
      .map(([name, value]) => [name.slice(5).toLowerCase().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]),
  )
}

/** What can be read in it, components included, as one would see it: one line for each text. */
export function visibleText(node: ViewNode): string {
  return textsIn(node).join('\n')
}

function textsIn(node: ViewNode): string[] {
  if (!isElement(node)) return node.text.trim() === '' ? [] : [node.text]
  // A <text> is one run of letters, whatever it was put together from.
  const inner = insideOf(node).flatMap(textsIn)
  return node.tag === 'text' ? (inner.length > 0 ? [inner.join('')] : []) : inner
}

/** The children that a person sees below an element: those of the component, where it is one. */
export function insideOf(element: ViewElement): readonly ViewNode[] {
  return element.component ? element.component.nodes : element.children
}

/** Every element below, those of components too. */
export function countElements(nodes: readonly ViewNode[]): number {
  return nodes.reduce((sum, node) => sum + (isElement(node) ? 1 + countElements(insideOf(node)) : 0), 0)
}
