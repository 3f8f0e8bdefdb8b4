import type { CheckedWord, Suggestion } from '../types.ts'

/** What the platform calls unobjectionable, and what it calls otherwise objectionable. */
export const LABEL_NORMAL = 100
export const LABEL_OTHER = 21_000

/**
 * What content checks object to when nothing is scripted: words that say what they are for, with the platform's label for
 * their kind (documentation of msgSecCheck, version 2).
 */
export const DEFAULT_WORDS: readonly CheckedWord[] = [
  { word: '广告测试词', suggest: 'risky', label: 10_001 },
  { word: '时政测试词', suggest: 'risky', label: 20_001 },
  { word: '色情测试词', suggest: 'risky', label: 20_002 },
  { word: '辱骂测试词', suggest: 'risky', label: 20_003 },
  { word: '违禁测试词', suggest: 'risky', label: 20_006 },
  { word: '欺诈测试词', suggest: 'risky', label: 20_008 },
  { word: '待审测试词', suggest: 'review', label: LABEL_OTHER },
]

const GRAVITY: readonly Suggestion[] = ['pass', 'review', 'risky']

/** The gravest verdict of the words that a text holds, after both were normalised; `pass` when it holds none. */
export function verdictOf(text: string, words: readonly CheckedWord[]): { suggest: Suggestion; label: number } {
  const normal = normalised(text)
  const found = words.filter(({ word }) => normal.includes(normalised(word)))
  return found.reduce<{ suggest: Suggestion; label: number }>(
    (gravest, { suggest, label }) => (GRAVITY.indexOf(suggest) > GRAVITY.indexOf(gravest.suggest) ? { suggest, label } : gravest),
    { suggest: 'pass', label: LABEL_NORMAL },
  )
}

/** Full width as half width, capitals as small, and nothing between letters: no spaces, punctuation, symbols or invisible characters. */
function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\p{P}\p{Z}\p{S}\p{C}]/gu, '')
}
