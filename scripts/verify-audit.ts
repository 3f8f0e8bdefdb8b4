import { type AuditFinding } from '@/shared/domain/audit/audit-chain'
import { verifyAudit } from './audit/verify-audit'

const USAGE = `Checks the whole audit log of an environment against its chain.
  LINLI_CLOUD_ENV, LINLI_SECRET_ID, LINLI_SECRET_KEY   the environment and its credentials
  LINLI_ENDPOINT                                       a local cloud instead, for instance http://127.0.0.1:8090/admin
  npm run verify:audit -- [number:hash]                a head kept earlier: the chain must still lead through it`

const SENTENCES: Readonly<Record<AuditFinding['kind'], string>> = {
  'batch-missing': 'is missing',
  'batch-changed': 'was changed',
  'batch-not-linked': 'does not follow the one before it: something before it was made anew',
  'entry-missing': 'is missing',
  'entry-changed': 'was changed',
  'entry-unknown': 'was added after sealing',
  'owner-changed': 'was given to another person',
  'head-differs': 'is not the one that was kept',
}

const { LINLI_CLOUD_ENV: env, LINLI_SECRET_ID: secretId, LINLI_SECRET_KEY: secretKey, LINLI_ENDPOINT: endpoint } = process.env
const kept = /^(\d+):([0-9a-f]{64})$/.exec(process.argv[2] ?? '')
if (!env || !secretId || !secretKey || (process.argv[2] && !kept)) {
  console.error(USAGE)
  process.exit(2)
}
const { batches, entries, unsealed, head, findings } = await verifyAudit({ env, secretId, secretKey, endpoint }, kept ? { number: Number(kept[1]), hash: String(kept[2]) } : null)
for (const finding of findings) console.error(`${'id' in finding ? `entry ${finding.id} in batch` : 'batch'} ${finding.number} ${SENTENCES[finding.kind]}`)
console.log(`${batches} batches, ${entries} entries, ${unsealed} not sealed yet, ${findings.length} findings`)
if (head) console.log(`head ${head.number}:${head.hash}`)
process.exit(findings.length === 0 ? 0 : 1)
