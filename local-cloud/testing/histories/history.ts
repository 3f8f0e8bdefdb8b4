/** Numbers of a history's steps: every request and every answer takes the next one, so they order everything. */
export type Moment = number

/** What one transaction saw of a document: the marks in its list, in order. */
export interface ListRead {
  document: string
  marks: number[]
}

export interface TransactionRecord {
  /** Its client began it between these. */
  started: { asked: Moment; answered: Moment }
  reads: ListRead[]
  /** Marks it added, each unique in the whole history. */
  writes: { document: string; mark: number; asked: Moment }[]
  outcome: 'committed' | 'aborted' | 'conflict'
  /** The document at which it was refused. */
  refusedAt: string | null
  ended: { asked: Moment; answered: Moment }
}

/** A write outside any transaction. */
export interface PlainWrite {
  document: string
  mark: number
  asked: Moment
  answered: Moment
}

export interface History {
  transactions: TransactionRecord[]
  plainWrites: PlainWrite[]
  /** The lists once everything has ended. */
  final: Record<string, number[]>
  /** Answers that are neither success nor conflict. */
  surprises: string[]
}
