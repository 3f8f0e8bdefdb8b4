import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of one package of the WeChat bundle, by file; source maps are not uploaded and not counted. */
export interface PackageSize {
  bytes: number
  files: Record<string, number>
}

export interface BundleSize {
  bytes: number
  /** `main`, then each subpackage by its root. */
  packages: Record<string, PackageSize>
}

/** Bytes. The platform refuses a package over 2 MB; the main one is what everybody waits for at the first opening. */
export const MAIN_BUDGET = 600_000
export const PACKAGE_BUDGET = 2 * 1024 * 1024

/** @throws if there is no bundle at `folder` */
export function measureBundle(folder: string): BundleSize {
  const configPath = join(folder, 'app.json')
  if (!existsSync(configPath)) throw new Error(`${configPath} is missing: run \`npm run build:weapp\` first`)
  const config = JSON.parse(readFileSync(configPath, 'utf8')) as { subPackages?: { root: string }[]; subpackages?: { root: string }[] }
  const roots = [...(config.subPackages ?? []), ...(config.subpackages ?? [])].map(({ root }) => root.replace(/\/$/, ''))

  const packages: Record<string, PackageSize> = Object.fromEntries(['main', ...roots].map((name) => [name, { bytes: 0, files: {} }]))
  for (const file of filesUnder(folder).filter((path) => !path.endsWith('.map'))) {
    const owner = packages[roots.find((root) => file.startsWith(`${root}/`)) ?? 'main']
    if (!owner) continue
    const bytes = statSync(join(folder, file)).size
    owner.files[file] = bytes
    owner.bytes += bytes
  }
  return { bytes: Object.values(packages).reduce((sum, part) => sum + part.bytes, 0), packages }
}

/** One sentence for each package over its budget. */
export function overBudget(size: BundleSize): string[] {
  return Object.entries(size.packages).flatMap(([name, { bytes }]) => {
    const budget = name === 'main' ? MAIN_BUDGET : PACKAGE_BUDGET
    return bytes > budget ? [`${name} is ${bytes} bytes, ${bytes - budget} over its budget of ${budget}`] : []
  })
}

/** Paths below a folder, with `/`, in order. */
export function filesUnder(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name
      return entry.isDirectory() ? filesUnder(folder, path) : [path]
    })
    .sort()
}
