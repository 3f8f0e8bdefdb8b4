import { encode } from 'uqr'

/** A page for a computer to print, as one HTML file that asks for nothing from anywhere: WeChat prints nothing. */

/** Modules of white round a code, as readers want them. */
const QUIET = 4
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Pure. `title` is plain words, `style` and `body` are written by us. */
export function printedPage({ title, style, body }: { title: string; style: string; body: string }): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>${body}</body></html>`
}

/** Pure. A QR code as a drawing, one square a dark module. */
export function drawCode(code: string): string {
  const { size, data } = encode(code, { ecc: 'M', border: QUIET })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return `<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`
}

/** Pure. Words of people between our marks. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? '')
}
