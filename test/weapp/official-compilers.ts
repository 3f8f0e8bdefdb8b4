import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { filesUnder } from '../../scripts/build/package-size'

/** The package ships programs for these; on arm64 there is none. */
const FOLDERS: Readonly<Record<string, string>> = { 'linux-x64': 'linux', 'darwin-x64': 'mac' }
const PLATFORM = `${process.platform}-${process.arch}`
const PACKAGE = dirname(createRequire(import.meta.url).resolve('miniprogram-compiler/package.json'))
const OUTPUT_LIMIT = 64 * 1024 * 1024

export interface Compilation {
  isClean: boolean
  /** What the compiler complained about. */
  complaints: string
  output: string
}

/** Why WeChat's own compilers cannot run on this machine, or nothing where they can. */
export function whyNoCompilers(): string | undefined {
  return FOLDERS[PLATFORM] ? undefined : `NOT RUN: miniprogram-compiler has no wcc and wcsc for ${PLATFORM}`
}

/** Compiles every WXML and WXS below a folder with WeChat's own `wcc`. */
export function compileTemplates(folder: string): Compilation {
  const files = filesUnder(folder)
  const components = files
    .filter((file) => file.endsWith('.wxml'))
    .flatMap((template) => {
      const names = componentsOf(join(folder, template.replace(/wxml$/, 'json')))
      return names.length > 0 ? [{ template, names }] : []
    })
  const declared = [components.length, ...components.flatMap(({ template, names }) => [template, names.length, ...names])].join(' ')
  const sources = [...files.filter((file) => file.endsWith('.wxml')), ...files.filter((file) => file.endsWith('.wxs'))]
  return runCompiler('wcc', ['-d', '-cc', declared, ...sources, '-gn', '$gwx'], folder)
}

/** Compiles every WXSS below a folder with WeChat's own `wcsc`. */
export function compileStyles(folder: string): Compilation {
  const styles = filesUnder(folder).filter((file) => file.endsWith('.wxss'))
  const isOfPage = (style: string) => existsSync(join(folder, style.replace(/wxss$/, 'json')))
  const ordered = [...styles.filter(isOfPage), ...styles.filter((style) => !isOfPage(style))]
  return runCompiler('wcsc', ['-db', '-pc', String(styles.filter(isOfPage).length), ...ordered], folder)
}

function componentsOf(path: string): string[] {
  if (!existsSync(path)) return []
  const { usingComponents = {} } = JSON.parse(readFileSync(path, 'utf8')) as { usingComponents?: Record<string, string> }
  return Object.keys(usingComponents)
}

function runCompiler(name: 'wcc' | 'wcsc', parameters: string[], folder: string): Compilation {
  const program = join(PACKAGE, 'bin', FOLDERS[PLATFORM] ?? '', name)
  // The package is published without the executable bit.
  chmodSync(program, 0o755)
  const { status, error, stdout, stderr } = spawnSync(program, parameters, { cwd: folder, maxBuffer: OUTPUT_LIMIT, encoding: 'utf8' })
  if (error) throw error
  return { isClean: status === 0, complaints: stderr, output: stdout }
}
