import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Divisions } from '../cloudfunctions/lib/kernel/places/place-tree'

/** The first character of each letter, in the order of pinyin. */
const FIRST_OF: readonly (readonly [string, string])[] = [
  ['a', '阿'], ['b', '八'], ['c', '嚓'], ['d', '哒'], ['e', '妸'], ['f', '发'], ['g', '旮'], ['h', '哈'], ['j', '讥'], ['k', '咔'], ['l', '垃'], ['m', '妈'], ['n', '拿'],
  ['o', '噢'], ['p', '妑'], ['q', '七'], ['r', '呥'], ['s', '仨'], ['t', '他'], ['w', '屲'], ['x', '夕'], ['y', '丫'], ['z', '帀'],
] // prettier-ignore

/** Characters of names that are read in two ways: whoever types either is right. */
const ALSO: Readonly<Record<string, string>> = { 长: 'cz', 重: 'cz', 曾: 'cz', 单: 'ds', 乐: 'ly', 行: 'hx', 朝: 'cz', 会: 'hk', 盛: 'cs', 校: 'jx', 圩: 'wx', 厦: 'sx', 车: 'cj', 解: 'jx', 翟: 'dz', 尉: 'wy', 仇: 'cq', 覃: 'qt', 祭: 'jz' }

const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin')
const DIVISIONS = fileURLToPath(new URL('../database/places/divisions.json', import.meta.url))
export const INITIALS = fileURLToPath(new URL('../database/places/initials.json', import.meta.url))

function letterOf(character: string): string {
  return FIRST_OF.reduce((letter, [next, first]) => (byPinyin.compare(first, character) <= 0 ? next : letter), '')
}

/** The pinyin letters of every character in the names of the city's places, as the file holds them. */
export function placeInitials(): string {
  const { districts } = JSON.parse(readFileSync(DIVISIONS, 'utf8')) as Divisions
  const names = districts.flatMap(({ name, streets }) => [name, ...streets.flatMap((street) => [street.name, ...street.units.map((unit) => unit.name)])])
  const characters = [...new Set(names.join(''))].filter((one) => /\p{Script=Han}/u.test(one)).sort()
  return `${JSON.stringify(Object.fromEntries(characters.map((one) => [one, ALSO[one] ?? letterOf(one)])), null, 1)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(INITIALS, placeInitials())
