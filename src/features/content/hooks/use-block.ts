import { BLOCK_WORDS } from '@/copy/blocks'
import { getBlock } from '@/shared/contract/blocks'
import { useStepped } from './use-stepped'

const OVERTAKEN = { codes: ['BLOCK_CHANGED', 'BLOCK_WRONG_STATE'], words: BLOCK_WORDS.changed } as const

/** One block, with what can be done about it. */
export function useBlock(blockId: string) {
  const { data: block, ...steps } = useStepped(getBlock, { blockId }, blockId !== '', OVERTAKEN)
  return { block, ...steps }
}

export type BlockSteps = ReturnType<typeof useBlock>
