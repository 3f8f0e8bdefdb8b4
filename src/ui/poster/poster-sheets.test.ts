import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { POSTER_COLOURS } from './poster-sheets'

const TOKENS = { text: 'text', quiet: 'text-2', line: 'line', frame: 'line-strong', accent: 'accent', done: 'done', clock: 'clock', danger: 'danger', inverse: 'on-fill', ground: 'surface', hillNear: 'hill-2', hillFar: 'hill-1', bridge: 'bridge' } satisfies Record<keyof typeof POSTER_COLOURS, string>

it.each(Object.entries(TOKENS))('%s is --c-%s in light', (name, token) => {
  const light = readFileSync('src/ui/tokens.css', 'utf8')
  expect(new RegExp(`--c-${token}: (#\\w+);`).exec(light)?.[1]).toBe(POSTER_COLOURS[name as keyof typeof POSTER_COLOURS])
})
