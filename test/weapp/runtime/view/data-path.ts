/** `a.b[0].c` and Taro's `a.b.[0].c` as keys. */
function keysOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== '')
}

/** Writes into nested data as `setData` does: what is missing on the way is made, a list where the next key is a number. */
export function setAt(data: Record<string, unknown>, path: string, value: unknown): void {
  const keys = keysOf(path)
  const last = keys.pop()
  if (last === undefined) throw new Error(`not a path of data: ${path}`)
  let at = data
  keys.forEach((key, index) => {
    const next = at[key]
    if (typeof next !== 'object' || next === null) at[key] = /^\d+$/.test(keys[index + 1] ?? last) ? [] : {}
    at = at[key] as Record<string, unknown>
  })
  at[last] = value
}

/** What is at a path, or all of it. */
export function getAt(data: unknown, path?: string): unknown {
  return keysOf(path ?? '').reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], data)
}
