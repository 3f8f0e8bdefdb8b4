import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { BallotFile } from '@/shared/contract/ballot-notices'
import type { BoxFlaw } from '@/shared/domain/ballots/proof'
import { type BallotFinding, type CheckedNotice, verifyBallot } from '@/shared/domain/ballots/verify-ballot'

const USAGE = `Counts the box of a ballot again, outside of the system. 在系统之外重新点票。
  npm run verify:ballot -- <file.json> [hash]
  file.json   what a teller saved: the notice and the whole box. 监票人保存的文件：公示和整个票箱
  hash        as it stands on the poster, or its beginning. 海报上的校验码，可以只写前几位`

const FLAWS: Readonly<Record<BoxFlaw, string>> = {
  opening: '票与封存时不一样 / is not the vote that was sealed',
  link: '这一行被改过、多出来或被抽走 / was changed, put in or taken out',
  missing: '有票无封条，或有封条无票 / a line without a vote, or a vote without a line',
  root: '票箱末尾与公示上的根值对不上 / the whole box is not the one on the notice',
}

function sentence(finding: BallotFinding): string {
  if (finding.kind === 'notice') return `公示被改过 / the notice was changed: ${finding.stated} ≠ ${finding.found}`
  if (finding.kind === 'no_certificate') return '这份公示上没有计票结果 / this notice has no result on it'
  if (finding.kind === 'line') return `第 ${finding.index} 行 / line ${finding.index}: ${FLAWS[finding.flaw]}`
  return `数字对不上 / count ${finding.field}: 公示 stated ${finding.stated}, 重点 counted ${finding.found}`
}

/** Exits 2. */
function refuse(why: string): never {
  console.error(why)
  process.exit(2)
}

const [path, posted] = process.argv.slice(2)
if (!path || (posted !== undefined && !/^[0-9a-f]{8,64}$/i.test(posted))) refuse(USAGE)
const text = await readFile(path, 'utf8').catch((error: unknown) => refuse(`${path}: ${String(error)}`))
const raw = parse(text)
const file = v.safeParse(BallotFile, raw)
if (!file.success) refuse(`不是监票人保存的文件 / not what a teller saves: ${file.issues.map((issue) => v.getDotPath(issue) ?? '').slice(0, 3).join(', ')}`)

// The notice as it lies in the file: a word that was put in changes its hash as well.
const findings = verifyBallot((words) => createHash('sha256').update(words).digest('hex'), (raw as { notice: CheckedNotice }).notice, file.output.box, posted ?? null)
for (const finding of findings) console.error(sentence(finding))
const { certificate } = file.output.notice
console.log(`${file.output.box.length} 行 lines, ${findings.length} 处不符 findings${certificate ? `, 根值 root ${certificate.merkleRoot}` : ''}`)
console.log(findings.length === 0 ? '票箱与公示一致 / The box agrees with the notice' : '票箱与公示不一致 / The box does not agree with the notice')
process.exit(findings.length === 0 ? 0 : 1)

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return refuse('不是 JSON / not JSON')
  }
}
