import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { OPERATIONS } from '@/shared/contract/registry'
import { ROLES } from '@/shared/domain/appointments'
import { DATABASE } from '../../database/definition'
import personas from '../../database/demo/personas.json'
import { BUNDLE } from './bundle'

/** What only this product says: operations, collections, pages, roles and people, and anything in Chinese. */
function productWords(): string[] {
  const app = JSON.parse(readFileSync(`${BUNDLE}/app.json`, 'utf8')) as { pages: string[]; subPackages: { root: string; pages: string[] }[] }
  const pages = [...app.pages, ...app.subPackages.map(({ root }) => root)]
  const collections = Object.keys(DATABASE.collections).filter((name) => name.includes('_'))
  const people = personas.map(({ openid }: { openid: string }) => openid)
  return ['linli', ...OPERATIONS.keys(), ...collections, ...pages, ...ROLES.filter((role) => role.includes('-')), ...people]
}

const FOLDERS = ['runtime', 'automator-server', 'fixtures'].map((name) => new URL(`./${name}/`, import.meta.url))
const files = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => new URL(name, folder)))

it.each(files.map((file) => [file.pathname.split('/weapp/').at(-1), file] as const))('%s says nothing of this product', (_name, file) => {
  const text = readFileSync(file, 'utf8')

  expect(productWords().filter((word) => text.includes(word))).toEqual([])
  expect(text.match(/\p{Script=Han}+/gu)).toBeNull()
})

it('knows the words to look for', () => {
  expect(productWords().length).toBeGreaterThan(40)
  expect(files.length).toBeGreaterThan(20)
})
