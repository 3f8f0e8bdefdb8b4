import { getAt } from '../runtime/view/data-path'
import { selectIn } from '../runtime/view/select'
import { insideOf, visibleText, type ViewElement } from '../runtime/view/view-node'
import type { Call, Methods, Parameters } from './methods'
import { writeInner, writeOuter } from './write-wxml'

/** Element.*: what one element is, and what a finger does to it. */
export const ELEMENT_METHODS: Methods = {
  'Element.getElement': (call, parameters) => {
    const [found] = selectIn(insideOf(elementOf(call, parameters)), String(parameters.selector))
    if (!found) throw new Error(`no such element: ${String(parameters.selector)}`)
    return call.registry.handleOf(found)
  },
  'Element.getElements': (call, parameters) => ({
    elements: selectIn(insideOf(elementOf(call, parameters)), String(parameters.selector)).map((element) => call.registry.handleOf(element)),
  }),
  'Element.getDOMProperties': (call, parameters) => {
    const element = elementOf(call, parameters)
    return { properties: namesOf(parameters).map((name) => (name === 'innerText' ? visibleText(element) : 0)) }
  },
  'Element.getAttributes': (call, parameters) => {
    const { attributes } = elementOf(call, parameters)
    return { attributes: namesOf(parameters).map((name) => (attributes[name] === undefined ? null : String(attributes[name]))) }
  },
  'Element.getProperties': (call, parameters) => {
    const { attributes } = elementOf(call, parameters)
    const named = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [camel(name), value]))
    return { properties: namesOf(parameters).map((name) => (name === '__propPublic' ? Object.fromEntries(Object.keys(named).map((key) => [key, true])) : named[name])) }
  },
  // Style sheets are not applied: only what the element itself says.
  'Element.getStyles': (call, parameters) => {
    const own = new Map(String(elementOf(call, parameters).attributes.style ?? '').split(';').map((rule) => [rule.split(':')[0]?.trim() ?? '', rule.slice(rule.indexOf(':') + 1).trim()]))
    return { styles: namesOf(parameters).map((name) => own.get(name) ?? '') }
  },
  'Element.getWXML': (call, parameters) => ({ wxml: (parameters.type === 'outer' ? writeOuter : writeInner)(elementOf(call, parameters)) }),
  'Element.getOffset': (call, parameters) => {
    elementOf(call, parameters)
    return { left: 0, top: 0 }
  },
  'Element.tap': (call, parameters) => {
    const touch = { identifier: 0, pageX: 0, pageY: 0, clientX: 0, clientY: 0 }
    for (const type of ['touchstart', 'touchend', 'tap']) fire(call, parameters, type, { touches: type === 'touchstart' ? [touch] : [], changedTouches: [touch] })
    return {}
  },
  'Element.touchstart': touched('touchstart'),
  'Element.touchmove': touched('touchmove'),
  'Element.touchend': touched('touchend'),
  'Element.triggerEvent': (call, parameters) => fire(call, parameters, String(parameters.type), { detail: parameters.detail }),
  'Element.dispatchEvent': (call, parameters) => fire(call, parameters, String(parameters.eventName), parameters),
  'Element.callFunction': (call, parameters) => {
    const name = String(parameters.functionName)
    const run = FUNCTIONS[name]
    if (!run) throw new Error(`${name} is not supported by this server`)
    return { result: run(call, parameters, (parameters.args ?? []) as unknown[]) ?? null }
  },
  'Element.getData': (call, parameters) => ({ data: getAt(componentOf(call, parameters).instance.data, parameters.path as string | undefined) }),
  'Element.setData': (call, parameters) => {
    componentOf(call, parameters).setData(parameters.data as Record<string, unknown>)
    return {}
  },
  'Element.callMethod': async (call, parameters) => {
    const { methods, instance } = componentOf(call, parameters)
    const called = methods[String(parameters.method)]
    if (typeof called !== 'function') throw new Error(`${String(parameters.method)} is no method of the component`)
    return { result: await (called as (...values: unknown[]) => unknown).apply(instance, call.program.realm.copy((parameters.args ?? []) as unknown[])) }
  },
}

/** What a native control does by itself, by the name that the client uses. */
const FUNCTIONS: Readonly<Record<string, (call: Call, parameters: Parameters, values: unknown[]) => unknown>> = {
  'input.input': type,
  'textarea.input': type,
  'switch.tap': (call, parameters) => {
    const isOn = elementOf(call, parameters).attributes.checked === true
    fire(call, parameters, 'change', { detail: { value: !isOn } })
  },
  'slider.slideTo': (call, parameters, [value]) => fire(call, parameters, 'change', { detail: { value } }),
  'swiper.swipeTo': (call, parameters, [current]) => fire(call, parameters, 'change', { detail: { current, source: 'touch' } }),
  'scroll-view.scrollTo': (call, parameters, [scrollLeft, scrollTop]) => fire(call, parameters, 'scroll', { detail: { scrollLeft, scrollTop } }),
}

function type(call: Call, parameters: Parameters, [value]: unknown[]): void {
  const text = String(value)
  fire(call, parameters, 'focus', { detail: { value: text } })
  fire(call, parameters, 'input', { detail: { value: text, cursor: text.length } })
  fire(call, parameters, 'blur', { detail: { value: text } })
}

function touched(type: string) {
  return (call: Call, parameters: Parameters) => fire(call, parameters, type, parameters)
}

function fire(call: Call, parameters: Parameters, type: string, details: { detail?: unknown; touches?: unknown; changedTouches?: unknown }): object {
  call.program.dispatch(elementOf(call, parameters), type, details)
  return {}
}

function elementOf({ registry }: Call, { elementId }: Parameters): ViewElement {
  return registry.element(elementId)
}

function componentOf(call: Call, parameters: Parameters) {
  const { component, tag } = elementOf(call, parameters)
  if (!component) throw new Error(`<${tag}> is no component`)
  return component
}

function namesOf({ names }: Parameters): string[] {
  return (names ?? []) as string[]
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
