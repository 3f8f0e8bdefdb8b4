/** Pure. The text in pieces, in order; marks are in characters, in order and apart. */
export function cutAtMarks(text: string, marks: readonly { from: number; to: number }[]): { text: string; isMarked: boolean }[] {
  const characters = [...text]
  const pieces: { text: string; isMarked: boolean }[] = []
  let at = 0
  for (const { from, to } of [...marks, { from: characters.length, to: characters.length }]) {
    if (from > at) pieces.push({ text: characters.slice(at, from).join(''), isMarked: false })
    if (to > from) pieces.push({ text: characters.slice(from, to).join(''), isMarked: true })
    at = to
  }
  return pieces
}
