import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ICONS } from '../src/ui/icon-names'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ASSETS = `${ROOT}node_modules/@phosphor-icons/core/assets/`
const HEADER = '/* Made by scripts/build-icons.ts from src/ui/icon-names.ts; do not edit. Phosphor Icons core 2.1.1, MIT: icons.licence.txt. */'

/** Writes src/ui/icons.css: one mask per icon, and one more for its filled state. */
function buildIcons(): void {
  const rules = Object.entries(ICONS).flatMap(([name, weights]) =>
    weights.map((weight, position) => `.i--${name}${position === 0 ? '' : '.i--filled'} { -webkit-mask-image: url("${dataUri(name, weight)}"); }`),
  )
  writeFileSync(`${ROOT}src/ui/icons.css`, `${[HEADER, ...rules].join('\n')}\n`)
  writeFileSync(`${ROOT}src/ui/icons.licence.txt`, readFileSync(`${ROOT}node_modules/@phosphor-icons/core/LICENSE`))
  console.log(`${rules.length} drawings of ${Object.keys(ICONS).length} icons`)
}

function dataUri(name: string, weight: string): string {
  const file = weight === 'regular' ? name : `${name}-${weight}`
  // A mask needs only the shape: without the colour each drawing is shorter.
  const svg = readFileSync(`${ASSETS}${weight}/${file}.svg`, 'utf8').replace(' fill="currentColor"', '').replaceAll('"', "'").trim()
  return `data:image/svg+xml,${svg.replaceAll('%', '%25').replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('#', '%23')}`
}

buildIcons()
