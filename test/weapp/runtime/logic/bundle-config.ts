import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveFrom } from '../wxml/parse-template'

/** What the JSON files of a bundle say. Paths without leading slash or ending. */
export interface BundleConfig {
  /** In order; the first is where the app starts. */
  pages: readonly string[]
  /** Empty where there is no bar. */
  tabs: readonly string[]
  /** Path of the bar that is drawn by the app itself, or nothing. */
  customTabBar: string | null
  /** Path of the component behind a tag. */
  findComponent(usedBy: string, tag: string): string | undefined
  /** Everything that a page or component needs loaded before it, in order. */
  componentsOf(usedBy: string): string[]
}

interface AppJson {
  pages?: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  tabBar?: { custom?: boolean; list: { pagePath: string }[] }
  usingComponents?: Record<string, string>
}

export function readBundleConfig(root: string): BundleConfig {
  const app = readJson<AppJson>(root, 'app')
  const known = new Map<string, ReadonlyMap<string, string>>()
  const componentsBy = (user: string) => {
    const found = known.get(user) ?? new Map(Object.entries({ ...declared(app, 'app'), ...declared(readJson<AppJson>(root, user), user) }))
    known.set(user, found)
    return found
  }
  const collect = (user: string, into: Set<string>): Set<string> => {
    for (const path of componentsBy(user).values()) {
      if (into.has(path)) continue
      into.add(path)
      collect(path, into)
    }
    return into
  }
  const subpackages = [...(app.subPackages ?? []), ...(app.subpackages ?? [])]
  return {
    pages: [...(app.pages ?? []), ...subpackages.flatMap((part) => part.pages.map((page) => `${part.root.replace(/\/$/, '')}/${page}`))],
    tabs: app.tabBar?.list.map(({ pagePath }) => pagePath) ?? [],
    customTabBar: app.tabBar?.custom ? 'custom-tab-bar/index' : null,
    findComponent: (usedBy, tag) => componentsBy(usedBy).get(tag),
    componentsOf: (usedBy) => [...collect(usedBy, new Set())].reverse(),
  }
}

function declared({ usingComponents = {} }: AppJson, file: string): Record<string, string> {
  return Object.fromEntries(Object.entries(usingComponents).map(([tag, path]) => [tag, resolveFrom(file, path)]))
}

function readJson<T extends object>(root: string, path: string): T {
  const file = join(root, `${path}.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : ({} as T)
}
