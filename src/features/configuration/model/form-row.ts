/** One thing of a document that can be changed by itself, in one sheet. */
export interface FormRow {
  id: string
  title: string
  /** What it says now. */
  detail: string
  fields: readonly FormField[]
}

export interface FormField {
  id: string
  label: string
  value: string
  /** What the value is called; by default itself. */
  words?: string
  help?: string
  /** Characters, of a text. */
  max?: number
  /** Of a choice. */
  options?: readonly { value: string; label: string }[]
  /** Where it stands among others: a move is told once, not as a change of all. */
  isPosition?: boolean
}

export type FieldValues = Readonly<Record<string, string>>

/** How one kind of document is shown and changed. */
export interface DocumentForm<Document> {
  rows(document: Document): FormRow[]
  /** The document with what was typed; numbers that cannot be read stay what they were. */
  write(document: Document, rowId: string, values: FieldValues): Document
  /** The row that a fault of documentFaults is in. */
  rowOf(document: Document, path: string): string
}

export function readNumber(text: string | undefined, before: number): number {
  const number = Number(text)
  return text?.trim() && Number.isFinite(number) ? number : before
}
