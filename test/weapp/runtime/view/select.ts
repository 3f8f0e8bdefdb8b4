import { selectAll } from 'css-select'
import { isElement, type ViewElement, type ViewNode } from './view-node'

/** Like WeChat's own queries, these stop at components: what is inside one is found from the component. */
const adapter = {
  isTag: (node: ViewNode): node is ViewElement => isElement(node),
  existsOne: (test: (element: ViewElement) => boolean, nodes: ViewNode[]): boolean => nodes.some((node) => isElement(node) && (test(node) || adapter.existsOne(test, node.children))),
  getAttributeValue: (element: ViewElement, name: string) => {
    const value = element.attributes[name]
    return value === undefined || value === null ? undefined : String(value)
  },
  getChildren: (node: ViewNode) => (isElement(node) ? node.children : []),
  getName: (element: ViewElement) => element.tag,
  getParent: (node: ViewNode) => node.parent,
  getSiblings: (node: ViewNode) => node.parent?.children ?? [node],
  getText: (node: ViewNode): string => (isElement(node) ? node.children.map(adapter.getText).join('') : node.text),
  hasAttrib: (element: ViewElement, name: string) => element.attributes[name] !== undefined,
  removeSubsets: (nodes: ViewNode[]) => nodes.filter((node) => !nodes.some((other) => other !== node && isInside(node, other))),
  findAll: (test: (element: ViewElement) => boolean, nodes: ViewNode[]): ViewElement[] =>
    nodes.filter(isElement).flatMap((node) => [...(test(node) ? [node] : []), ...adapter.findAll(test, node.children)]),
  findOne: (test: (element: ViewElement) => boolean, nodes: ViewNode[]): ViewElement | null => adapter.findAll(test, nodes)[0] ?? null,
  equals: (one: ViewNode, other: ViewNode) => one === other,
}

function isInside(node: ViewNode, container: ViewNode): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) if (parent === container) return true
  return false
}

/** Elements of one template by a CSS selector, in the order in which they stand. @throws for a selector that is none */
export function selectIn(nodes: readonly ViewNode[], selector: string): ViewElement[] {
  return selectAll<ViewNode, ViewElement>(selector, [...nodes], { adapter, xmlMode: true })
}
