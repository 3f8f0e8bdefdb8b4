/** Width of a text in some font, in the units of the sheet. */
export type MeasureText = (text: string) => number

/** May not begin a line: closing marks. They take the character before them along. */
const CLOSING = /^[，。、；：？！）》」』”’…％%,.;:?!)\]}]/
/** May not end one. */
const OPENING = /[（《「『“‘([{]$/
/** Latin words and numbers stay in one piece; everything else breaks anywhere. */
const PIECE = /[A-Za-z0-9][A-Za-z0-9.,:/%+-]*|\s+|[\s\S]/gu

/** Pure. Lines that are at most `width` wide, unless one piece alone is wider; a new line of the text is one here. At most `maxLines`, the last then ends with an ellipsis. */
export function wrapText(text: string, width: number, measure: MeasureText, maxLines = Infinity): string[] {
  const lines = text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, measure))
  if (lines.length <= maxLines) return lines
  return [...lines.slice(0, maxLines - 1), shorten(lines[maxLines - 1] ?? '', width, measure)]
}

function wrapParagraph(text: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text, width, measure)) {
    const longer = line + piece
    if (line === '' || measure(longer.trimEnd()) <= width) line = longer
    else {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    }
  }
  return [...lines, line.trimEnd()].filter((one, index) => one !== '' || index === 0)
}

/** What is kept together: words, and marks with what they belong to. A piece wider than the line falls apart into its characters. */
function piecesOf(text: string, width: number, measure: MeasureText): string[] {
  const pieces: string[] = []
  for (const piece of text.match(PIECE) ?? []) {
    const last = pieces[pieces.length - 1]
    if (last !== undefined && last.trim() !== '' && (CLOSING.test(piece) || OPENING.test(last))) pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
  }
  return pieces.flatMap((piece) => (measure(piece) <= width ? [piece] : [...piece]))
}

function shorten(line: string, width: number, measure: MeasureText): string {
  const characters = [...line]
  while (characters.length > 0 && measure(`${characters.join('')}…`) > width) characters.pop()
  return `${characters.join('')}…`
}
