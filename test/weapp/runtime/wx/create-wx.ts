import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { canvas } from './canvas'
import { cloud } from './cloud'
import { device } from './device'
import type { WxEnvironment, WxPart } from './environment'
import { events } from './events'
import { fileSystem } from './file-system'
import { images } from './images'
import { navigation } from './navigation'
import { people } from './people'
import { request } from './request'
import { storage } from './storage'
import { updates } from './updates'
import { withCallbacks } from './with-callbacks'

const PARTS: readonly ((environment: WxEnvironment) => WxPart)[] = [storage, fileSystem, navigation, device, events, images, canvas, cloud, request, people, updates]

/** `wx`: what is built here works, every other API that WeChat documents throws with its name, and nothing else is there. */
export function createWx(environment: WxEnvironment): Record<string, unknown> {
  const wx: Record<string, unknown> = {}
  for (const name of documentedNames()) {
    wx[name] = () => {
      const problem = new Error(`wx.${name} is not supported by this runtime (test/weapp/runtime/wx)`)
      environment.report(problem)
      throw problem
    }
  }
  for (const makePart of PARTS) {
    const { asynchronous = {}, immediate = {}, values = {} } = makePart(environment)
    Object.assign(wx, values, immediate)
    for (const [name, run] of Object.entries(asynchronous)) wx[name] = withCallbacks(environment, name, run)
  }
  return wx
}

let names: readonly string[] | undefined

/** The functions of `wx` in WeChat's own type definitions. */
function documentedNames(): readonly string[] {
  if (names) return names
  const folder = dirname(createRequire(import.meta.url).resolve('miniprogram-api-typings/package.json'))
  // The comments hold examples that look like members.
  const definitions = readFileSync(join(folder, 'types/wx/lib.wx.api.d.ts'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const members = /\n {4}interface Wx \{\n([\s\S]*?)\n {4}\}\n/.exec(definitions)?.[1]
  if (!members) throw new Error('miniprogram-api-typings has no interface Wx where it used to be')
  names = [...new Set([...members.matchAll(/^ {8}(\w+)[(<]/gm)].map((match) => match[1] ?? ''))]
  return names
}
