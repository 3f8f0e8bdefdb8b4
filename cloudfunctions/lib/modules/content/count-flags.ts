import { flagsLeadTo } from '@/shared/domain/moderation/content-states'
import { AppError, isAppError } from '@/shared/errors'
import type { Work } from '../../kernel/context'
import type { ContentDocument, FlagDocument } from './content-document'
import type { Content } from './content-subject'
import { deliverContent } from './deliver-content'
import { findContent, findFlagsOn, insertContent } from './content.store'
import { newContent } from './new-content'
import { takeStep, toFacts } from './take-step'

const COUNTED = 100
const EXCERPT = 80
/** Several flag at the same moment: whoever comes second counts again. */
const ATTEMPTS = 6

/**
 * Brings the case to what its flags lead to. Reckoned from the stored flags, never added up: it may run twice, and of several at once the last
 * sees all. @throws CONFLICT
 */
export async function countFlags(content: Content, work: Work): Promise<void> {
  let { stored } = content
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const flags = await findFlagsOn(content.id, stored?.flagsCountedFrom ?? new Date(0), COUNTED)
    const counted = stored ? await step(stored, flags, work.now) : await begin(content, flags, work.now)
    if (counted) return await deliverContent(counted, work)
    stored = (await findContent(content.id)) ?? null
  }
  throw new AppError('CONFLICT')
}

/** Null: somebody was faster. */
async function begin({ id, kind, item }: Content, flags: readonly FlagDocument[], now: number): Promise<ContentDocument | null> {
  const { authorId, placeCode, subject, texts } = item
  const excerpt = [...texts.join('，')].slice(0, EXCERPT).join('') || null
  const action = flagsLeadTo({ state: null, flags: flags.length, wasKept: false, isAppealUsed: false, isErased: false }) ?? 'flag'
  const facts = { id, action, cause: 'flags', label: null, isPhoto: kind.isPhoto, office: item.office ?? null, authorId, placeCode, subject, excerpt } as const
  const content = newContent({ ...facts, flagCount: flags.length, flagReasons: byReason(flags), now })
  return (await insertContent(content)).inserted ? content : null
}

/** As it is, where these flags were counted already, or lead to nothing. Null: somebody was faster. */
async function step(content: ContentDocument, flags: readonly FlagDocument[], now: number): Promise<ContentDocument | null> {
  const action = flagsLeadTo({ ...toFacts(content), flags: flags.length })
  if (flags.length <= content.flagCount || !action) return content
  const tried = { action, by: 'system', personId: null, as: null, reasonCode: null, version: content.version, now } as const
  try {
    return await takeStep(content, tried, { flagCount: flags.length, flagReasons: byReason(flags), cause: 'flags' })
  } catch (error) {
    if (isAppError(error) && error.code === 'CONTENT_CHANGED') return null
    throw error
  }
}

function byReason(flags: readonly FlagDocument[]): ContentDocument['flagReasons'] {
  const reasons: ContentDocument['flagReasons'] = {}
  for (const { reason } of flags) reasons[reason] = (reasons[reason] ?? 0) + 1
  return reasons
}
