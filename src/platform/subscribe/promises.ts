import type { TemplateKey } from '@/shared/domain/messages/template-keys'

/** What a tap promises to tell, and so what is asked for at it (C42): at most three (C40). `promises.test.ts` holds the screens to it. */
export const PROMISES = {
  /** On the receipt, not at the shutter: a report stays three taps. */
  report: ['result', 'progress', 'deadline'],
  /** It goes back to be done again. */
  redo: ['result', 'progress', 'deadline'],
  household: ['decision', 'deadline'],
  rider: ['decision', 'deadline'],
  appeal: ['decision'],
  /** An answer within 48 hours, and what becomes of it. */
  topic: ['decision', 'progress', 'deadline'],
  /** What came out, and the next one to vote in. */
  vote: ['result', 'deadline'],
} as const satisfies Record<string, readonly TemplateKey[]>
