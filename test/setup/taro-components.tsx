import { createElement, type PropsWithChildren, type ReactElement } from 'react'

/**
 * Stand-ins for @tarojs/components in unit tests: plain elements with the same events, because the real H5 components are web
 * components that a DOM for tests does not run. The journeys in a real browser keep them honest.
 */
type Props = PropsWithChildren<Record<string, unknown>>

const TO_DOM: Readonly<Record<string, string>> = { hoverClass: '', scrollY: '', scrollX: '', onConfirm: '', autoHeight: '', mode: '' }

/** Taro's H5 turns ariaLabel into aria-label; React's own elements know only the latter. */
const domName = (name: string) => name.replace(/^aria[A-Z]/, (start) => `aria-${start.slice(4).toLowerCase()}`)

function element(tag: string) {
  return function StandIn({ children, onInput, ...rest }: Props): ReactElement {
    const props: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(rest)) if (TO_DOM[name] !== '') props[domName(name)] = value
    if (typeof onInput === 'function') {
      props.onInput = (event: { target: { value: string } }) => onInput({ detail: { value: event.target.value } })
    }
    return createElement(tag, props, children)
  }
}

export const View = element('div')
export const Text = element('span')
export const Button = element('button')
export const ScrollView = element('div')
export const Image = element('img')
export const Input = element('input')
export const Textarea = element('textarea')
export const Canvas = element('canvas')
export const RootPortal = element('div')
export const MovableArea = element('div')
export const MovableView = element('div')
export function PageMeta({ children }: Props): ReactElement | null {
  return children ? createElement('div', {}, children) : null
}
