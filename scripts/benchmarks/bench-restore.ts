import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DurableFile } from '../../local-cloud/store/durable-file.ts'
import { Store } from '../../local-cloud/store/store.ts'
import { caseOf, DATABASE } from './bench-store'
import { compare, type Row } from './measure'

/** So few changes since the snapshot are what a test makes. */
const FEW = 100

/** Going back, durable, compared with loading the same documents: after all of them changed, and after few. */
export async function benchRestore(size: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-restore-'))
  const store = new Store(DATABASE, new DurableFile(folder))
  const collection = store.collection('cases')
  const put = (count: number, text: string): Promise<void> =>
    store.write((transaction) => {
      for (let at = 0; at < count; at++) transaction.replace(collection, { ...caseOf(at), text })
    })
  const timed = async (what: string, run: () => unknown): Promise<Row> => {
    const startedAt = performance.now()
    await run()
    const ms = performance.now() - startedAt
    return { what, medianMs: ms, p95Ms: ms }
  }
  try {
    const documents = size.toLocaleString('en')
    const load = await timed(`load (${documents})`, () => put(size, 'loaded'))
    const kept = store.keep()
    const goBack = (): void => {
      const { rows, apply } = kept.wayBack()
      store.file!.write(rows)
      apply()
    }
    await put(size, 'changed')
    const afterAll = await timed(`go back, all of ${documents} changed`, goBack)
    await put(FEW, 'changed')
    const afterFew = await timed(`go back, ${FEW} of ${documents} changed`, goBack)
    return [load, compare(afterAll, load), compare(afterFew, load)]
  } finally {
    store.close()
    rmSync(folder, { recursive: true })
  }
}
