import { insideOf, isElement, type ViewElement, type ViewNode } from '../runtime/view/view-node'

/** The tree as WXML again. */
export function writeOuter(element: ViewElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${typeof value === 'object' ? JSON.stringify(value) : String(value)}"`)
  return `<${element.tag}${attributes.join('')}>${writeInner(element)}</${element.tag}>`
}

export function writeInner(element: ViewElement): string {
  return insideOf(element).map(write).join('')
}

function write(node: ViewNode): string {
  return isElement(node) ? writeOuter(node) : node.text
}
