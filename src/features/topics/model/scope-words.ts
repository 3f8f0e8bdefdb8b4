import { BOARD_WORDS } from '@/copy/topics-board'

/** Pure. The scope as people say it. What lies below a community has no name in the tree that anybody says: its code tells which it is. */
export function scopeWords({ code, name }: { code: string; name: string }): string {
  if (!code.includes('-')) return name
  const part = code.slice(code.lastIndexOf('-') + 1)
  const number = part.replace(/^[a-z]0*/, '').replace(/\D.*$/, '')
  if (!number) return BOARD_WORDS.part
  return part.startsWith('g') ? BOARD_WORDS.grid(number) : BOARD_WORDS.building(number)
}
