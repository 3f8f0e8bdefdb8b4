import { CONTENT_WORDS } from '@/copy/content'
import { getContent } from '@/shared/contract/content'
import { useStepped } from './use-stepped'

const OVERTAKEN = { codes: ['CONTENT_CHANGED', 'CONTENT_WRONG_STATE'], words: CONTENT_WORDS.changed } as const

/** One thing that was doubted, with what can be done about it. */
export function useContent(contentId: string) {
  const { data: content, ...steps } = useStepped(getContent, { contentId }, contentId !== '', OVERTAKEN)
  return { content, ...steps }
}

export type ContentSteps = ReturnType<typeof useContent>
