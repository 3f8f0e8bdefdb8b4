import type { History, PlainWrite, TransactionRecord } from './history.ts'

/**
 * What is wrong with a history, seen from outside alone: a sentence each, none for a good one. Marks are unique
 * and only ever added, so the final list of a document is the order in which its writes took effect.
 */
export function judge(history: History): string[] {
  const committed = history.transactions.filter(({ outcome }) => outcome === 'committed')
  return [...history.surprises, ...lostOrDirty(history, committed), ...history.transactions.flatMap((record) => badReads(record, history, committed)), ...bothWrote(committed), ...needlessConflicts(history)]
}

/** Every committed mark is there once, and no other. */
function lostOrDirty({ final, plainWrites, transactions }: History, committed: TransactionRecord[]): string[] {
  const kept = new Map([...committed.flatMap(({ writes }) => writes), ...plainWrites].map(({ mark, document }) => [mark, document]))
  const found = Object.entries(final).flatMap(([document, marks]) => marks.map((mark) => ({ document, mark })))
  const problems = found.filter(({ mark, document }) => kept.get(mark) !== document).map(({ mark, document }) => `${document} ends with ${mark}, which nobody committed there`)
  if (new Set(found.map(({ mark }) => mark)).size !== found.length) problems.push('a mark is there twice')
  const present = new Set(found.map(({ mark }) => mark))
  for (const [mark, document] of kept) if (!present.has(mark)) problems.push(`lost update: ${mark} in ${document}`)
  if (transactions.length === 0) problems.push('nothing happened')
  return problems
}

/** What a transaction read is its snapshot, whole, plus its own writes, in order. */
function badReads(record: TransactionRecord, { final, plainWrites }: History, committed: TransactionRecord[]): string[] {
  const problems: string[] = []
  const own = new Set(record.writes.map(({ mark }) => mark))
  for (const { document, marks } of record.reads) {
    const seen = marks.filter((mark) => !own.has(mark))
    // The same start of the final list: nothing dirty, nothing out of order.
    if (seen.some((mark, at) => final[document]![at] !== mark)) problems.push(`dirty or disordered read of ${document}: ${seen.join()} of ${final[document]!.join()}`)
    if (marks.slice(seen.length).some((mark) => !own.has(mark))) problems.push(`own writes do not stand last in ${document}`)
    const has = new Set(marks)
    for (const other of committed) if (other !== record) problems.push(...visibilityOf(other.writes.filter((write) => write.document === document), other.ended, record, has))
    problems.push(...plainWrites.filter((write) => write.document === document).flatMap((write) => visibilityOf([write], write, record, has)))
  }
  return [...problems, ...tornReads(record, committed)]
}

/** Committed before the snapshot: seen. Begun to commit after it: not seen. */
function visibilityOf(writes: { mark: number }[], ended: { asked: number; answered: number }, { started }: TransactionRecord, seen: Set<number>): string[] {
  return writes.flatMap(({ mark }) => {
    if (ended.answered < started.asked && !seen.has(mark)) return [`stale read: ${mark} was committed before`]
    // A plain write may wait: what counts is that it had not even been asked for.
    if (ended.asked > started.answered && seen.has(mark)) return [`read from the future: ${mark}`]
    return []
  })
}

/** Of another transaction all writes are seen, or none. */
function tornReads(record: TransactionRecord, committed: TransactionRecord[]): string[] {
  return committed
    .filter((other) => other !== record)
    .flatMap(({ writes }) => {
      const sights = record.reads.flatMap(({ document, marks }) => writes.filter((write) => write.document === document).map(({ mark }) => marks.includes(mark)))
      return sights.includes(true) && sights.includes(false) ? [`torn read of a transaction that wrote ${writes.map(({ mark }) => mark).join()}`] : []
    })
}

/** Of two transactions that overlap and wrote the same document, at most one commits. */
function bothWrote(committed: TransactionRecord[]): string[] {
  return committed.flatMap((one, at) =>
    committed.slice(at + 1).flatMap((other) => {
      const isOverlapping = one.started.answered < other.ended.asked && other.started.answered < one.ended.asked
      const shared = one.writes.filter(({ document }) => other.writes.some((write) => write.document === document))
      return isOverlapping && shared.length > 0 ? [`two overlapping transactions committed a write of ${shared[0]!.document}`] : []
    }),
  )
}

/** A conflict needs somebody else who wrote that document while the refused one ran. */
function needlessConflicts({ transactions, plainWrites }: History): string[] {
  return transactions
    .filter(({ outcome }) => outcome === 'conflict')
    .filter((refused) => {
      const isInTheWay = (other: TransactionRecord): boolean =>
        other !== refused && other.ended.answered > refused.started.asked && other.writes.some(({ document, asked }) => document === refused.refusedAt && asked < refused.ended.answered)
      const isPlainInTheWay = (write: PlainWrite): boolean => write.document === refused.refusedAt && write.answered > refused.started.asked && write.asked < refused.ended.answered
      return !transactions.some(isInTheWay) && !plainWrites.some(isPlainInTheWay)
    })
    .map(({ refusedAt }) => `needless conflict at ${String(refusedAt)}`)
}
