import { encode } from 'uqr'
import { CODE_SHEET_WORDS } from '@/copy/roll'
import { writeDoorCode } from './door-code'

interface DoorCodes {
  buildingName: string
  codes: readonly { label: string; code: string }[]
}

/** Modules of white round a code, as readers want them. */
const QUIET = 4
const STYLE = `@page{margin:12mm}*{box-sizing:border-box}body{margin:0;font-family:sans-serif;color:#000}h1{font-size:16pt;margin:0 0 4mm}
main{display:grid;grid-template-columns:1fr 1fr}section{display:flex;align-items:center;break-inside:avoid;border:1px dashed #888;padding:4mm}
svg{flex:none;width:32mm;height:32mm;margin-right:4mm}h2{font-size:13pt;margin:0}p{font-size:9pt;margin:1mm 0 0}b{font:700 18pt monospace;white-space:nowrap}`

/** Pure. One page to print and cut, a label a door: the code to be scanned, and to be read. It asks for nothing from anywhere. */
export function doorCodeSheet({ buildingName, codes }: DoorCodes): string {
  const labels = codes.map(
    ({ label, code }) => `<section>${drawCode(code)}<div><h2>${escapeHtml(label)}</h2><b>${writeDoorCode(code)}</b><p>${CODE_SHEET_WORDS.how}</p><p>${CODE_SHEET_WORDS.once}</p></div></section>`,
  )
  const title = escapeHtml(CODE_SHEET_WORDS.title(buildingName))
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body><h1>${title}</h1><main>${labels.join('')}</main></body></html>`
}

/** A QR code as a drawing, one square a dark module. */
function drawCode(code: string): string {
  const { size, data } = encode(code, { ecc: 'M', border: QUIET })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return `<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? '')
}
