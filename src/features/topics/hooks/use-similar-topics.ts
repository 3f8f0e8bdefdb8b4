import { useEffect, useState } from 'react'
import { useOperation } from '@/platform/data/use-operation'
import { findSimilarTopics } from '@/shared/contract/topics'
import type { TopicSummary } from '@/shared/contract/topics-board'
import { characterCount } from '@/shared/domain/characters'
import { MAX_TOPIC_TITLE } from '@/shared/domain/topics/proposing'

/** ms without another letter. */
const PAUSE_MS = 500
/** Fewer characters say nothing yet (design 4.17). */
const MIN_CHARACTERS = 8

/** Open topics that say something like it, once the typing rests. */
export function useSimilarTopics(communityCode: string, title: string): readonly TopicSummary[] {
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(title.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [title])
  const length = characterCount(asked)
  const { data } = useOperation(findSimilarTopics, { communityCode, title: asked }, { enabled: length >= MIN_CHARACTERS && length <= MAX_TOPIC_TITLE })
  return data?.items ?? []
}
