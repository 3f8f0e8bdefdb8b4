import type { Listener, Phase, ViewElement, ViewNode } from '../view/view-node'
import type { ViewOwner } from '../view/view-owner'
import { compileObject, compileValue, type Scope, textOf } from './compile-expression'
import { KNOWN_TAGS } from './known-tags'
import { resolveFrom, type TemplateElement, type TemplateFile, type TemplateNode } from './parse-template'

export interface RenderSources {
  readTemplate(path: string): TemplateFile
  readScript(path: string): unknown
}

/** Where a drawing stands: in which file, what its expressions see, and whose children it makes. */
interface Place {
  file: TemplateFile
  scope: Scope
  parent: ViewElement | null
  owner: ViewOwner
  /** Path of what encloses it; the same in every drawing. */
  path: string
}

const LISTENER = /^(capture-bind|capture-catch|bind|catch):?(.+)$/
const CONTROL = /^(wx:.*|slot)$/

/** Draws a file with data. @throws with file and name for a template, component or attribute that is not known */
export function renderTemplate(sources: RenderSources, path: string, data: Scope, owner: ViewOwner): ViewNode[] {
  const file = sources.readTemplate(path)
  const place = { file, scope: scopeOf(sources, file, data), parent: null, owner, path: '' }
  return renderAll(sources, file.roots, place)
}

function scopeOf(sources: RenderSources, file: TemplateFile, data: unknown): Scope {
  const scope = Object.create(null) as Scope
  for (const [name, path] of file.scripts) scope[name] = sources.readScript(path)
  return Object.assign(scope, data)
}

/** Siblings in order; `wx:elif` and `wx:else` belong to the `wx:if` before them. */
function renderAll(sources: RenderSources, nodes: readonly TemplateNode[], place: Place): ViewNode[] {
  let isDecided = false
  return nodes.flatMap((node, index) => {
    if (typeof node === 'string') return renderText(node, place)
    const { 'wx:if': first, 'wx:elif': next, 'wx:else': last } = node.attributes
    const isLoop = node.attributes['wx:for'] !== undefined
    if (!isLoop && (first ?? next ?? last) !== undefined) {
      if (first !== undefined) isDecided = false
      const condition = first ?? next
      if (isDecided || (condition !== undefined && !compileValue(condition)(place.scope))) return []
      isDecided = true
    }
    const inner = { ...place, path: `${place.path}/${index}` }
    return isLoop ? renderLoop(sources, node, inner) : renderOne(sources, node, inner)
  })
}

function renderText(source: string, { scope, parent }: Place): ViewNode[] {
  if (source.trim() === '') return []
  const value = compileValue(source)(scope)
  return [{ kind: 'text', text: value === undefined || value === null ? '' : textOf(value), parent }]
}

function renderLoop(sources: RenderSources, element: TemplateElement, place: Place): ViewNode[] {
  const { 'wx:for': list = '', 'wx:for-item': item = 'item', 'wx:for-index': index = 'index', 'wx:key': key, 'wx:if': condition } = element.attributes
  const given = compileValue(list)(place.scope)
  const entries: [string | number, unknown][] = Array.isArray(given)
    ? given.map((value, at) => [at, value])
    : typeof given === 'number'
      ? Array.from({ length: given }, (_, at) => [at, at])
      : Object.entries((given ?? {}) as object)
  return entries.flatMap(([at, value]) => {
    const scope = Object.assign(Object.create(null) as Scope, place.scope, { [item]: value, [index]: at })
    if (condition !== undefined && !compileValue(condition)(scope)) return []
    const named = key === '*this' ? value : key === undefined ? undefined : (value as Scope | null)?.[key]
    return renderOne(sources, element, { ...place, scope, path: `${place.path}[${String(named ?? at)}]` })
  })
}

function renderOne(sources: RenderSources, element: TemplateElement, place: Place): ViewNode[] {
  const { tag, attributes, children } = element
  if (tag === 'import' || tag === 'wxs') return []
  if (tag === 'block') return renderAll(sources, children, place)
  if (tag === 'slot') throw new Error(`${place.file.path}: <slot> is not supported`)
  if (tag === 'include') {
    const file = sources.readTemplate(resolveFrom(place.file.path, attributes.src ?? ''))
    return renderAll(sources, file.roots, { ...place, file })
  }
  if (tag === 'template') return attributes.is === undefined ? [] : renderNamed(sources, element, place)
  return [renderElement(sources, element, place)]
}

/** `<template is data>`: sees its data and the scripts of the file that it is written in, nothing else. */
function renderNamed(sources: RenderSources, { attributes }: TemplateElement, place: Place): ViewNode[] {
  const name = String(compileValue(attributes.is ?? '')(place.scope))
  const files = [place.file, ...place.file.imports.map((path) => sources.readTemplate(path))]
  for (const file of files) {
    const template = file.templates.get(name)
    if (!template) continue
    const data = attributes.data === undefined ? {} : compileObject(attributes.data)(place.scope)
    return renderAll(sources, template.children, { ...place, file, scope: scopeOf(sources, file, data), path: `${place.path}/${name}` })
  }
  throw new Error(`${place.file.path}: no template "${name}"`)
}

function renderElement(sources: RenderSources, template: TemplateElement, place: Place): ViewElement {
  const { tag } = template
  const isComponent = place.owner.usesComponent(tag)
  if (!isComponent && !KNOWN_TAGS.has(tag)) throw new Error(`${place.file.path}: unknown component <${tag}>`)
  const element: ViewElement = { kind: 'element', tag, attributes: {}, listeners: [], children: [], parent: place.parent, owner: place.owner, path: place.path, component: null }
  for (const [name, source] of Object.entries(template.attributes)) {
    if (CONTROL.test(name)) continue
    const value = compileValue(source)(place.scope)
    const listener = listenerOf(name, value, place.file.path)
    if (listener) element.listeners.push(listener)
    else if (value !== undefined) element.attributes[name] = value
  }
  element.children = renderAll(sources, template.children, { ...place, parent: element })
  if (isComponent) {
    if (element.children.length > 0) throw new Error(`${place.file.path}: <${tag}> has content, and slots are not supported`)
    place.owner.drawComponent(element)
  }
  return element
}

function listenerOf(name: string, value: unknown, file: string): Listener | null {
  if (/^(mut-bind|worklet|model|mark):/.test(name)) throw new Error(`${file}: ${name} is not supported`)
  const [, phase, event] = LISTENER.exec(name) ?? []
  return phase && event ? { phase: phase as Phase, event, method: String(value ?? '') } : null
}
