import type { FlagReason } from './reasons'

/** A passage of a text, in characters (code points), and what it may be. */
export interface Mark {
  from: number
  to: number
  reason: FlagReason
}

/**
 * Configuration: what the platform's check lets through and a neighbourhood should not. Few, and never the last word: a hit holds the text for
 * a person, who can let it stand.
 */
const PASSAGES: readonly { pattern: RegExp; reason: FlagReason }[] = [
  // Whoever writes these of themselves or of others in a hurry does not want them read by a whole community (reporting.md §2.10).
  { pattern: /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/gu, reason: 'privacy' },
  { pattern: /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/gu, reason: 'privacy' },
  { pattern: /[鄂京沪粤湘赣皖豫浙苏][A-Z][·• ]?[A-Z0-9]{5,6}(?![A-Z0-9])/gu, reason: 'privacy' },
  { pattern: /\d{1,3}[栋幢号楼]\s?\d{1,2}单元\s?\d{3,4}/gu, reason: 'privacy' },
  { pattern: /滚回老家|吃饱了撑的|不要脸|死全家/gu, reason: 'abuse' },
  { pattern: /加微信|刷单|代办贷款|高价回收/gu, reason: 'advertising' },
]

/** Pure. The passages that a person has to look at, from the beginning; overlapping ones are one. */
export function markPassages(text: string): Mark[] {
  const found = PASSAGES.flatMap(({ pattern, reason }) =>
    [...text.matchAll(pattern)].map((match) => {
      const from = characters(text.slice(0, match.index))
      return { from, to: from + characters(match[0]), reason }
    }),
  ).sort((a, b) => a.from - b.from)
  const marks: Mark[] = []
  for (const mark of found) {
    const last = marks.at(-1)
    if (last && mark.from < last.to) last.to = Math.max(last.to, mark.to)
    else marks.push({ ...mark })
  }
  return marks
}

function characters(text: string): number {
  return [...text].length
}
