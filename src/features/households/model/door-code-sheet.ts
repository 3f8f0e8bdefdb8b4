import { CODE_SHEET_WORDS } from '@/copy/roll'
import { drawCode, escapeHtml, printedPage } from '@/platform/files/printed-page'
import { writeDoorCode } from './door-code'

interface DoorCodes {
  buildingName: string
  codes: readonly { label: string; code: string }[]
}

const STYLE = `@page{margin:12mm}*{box-sizing:border-box}body{margin:0;font-family:sans-serif;color:#000}h1{font-size:16pt;margin:0 0 4mm}
main{display:grid;grid-template-columns:1fr 1fr}section{display:flex;align-items:center;break-inside:avoid;border:1px dashed #888;padding:4mm}
svg{flex:none;width:32mm;height:32mm;margin-right:4mm}h2{font-size:13pt;margin:0}p{font-size:9pt;margin:1mm 0 0}b{font:700 18pt monospace;white-space:nowrap}`

/** Pure. One page to print and cut, a label a door: the code to be scanned, and to be read. */
export function doorCodeSheet({ buildingName, codes }: DoorCodes): string {
  const labels = codes.map(
    ({ label, code }) => `<section>${drawCode(code)}<div><h2>${escapeHtml(label)}</h2><b>${writeDoorCode(code)}</b><p>${CODE_SHEET_WORDS.how}</p><p>${CODE_SHEET_WORDS.once}</p></div></section>`,
  )
  const title = CODE_SHEET_WORDS.title(buildingName)
  return printedPage({ title, style: STYLE, body: `<h1>${escapeHtml(title)}</h1><main>${labels.join('')}</main>` })
}
