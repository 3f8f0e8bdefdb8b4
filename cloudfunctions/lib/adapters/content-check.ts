import type { Verdict } from '@/shared/domain/moderation/check-state'
import { cloud } from './cloud'
import { withinPatience } from './patience'

/** msgSecCheck takes 2,500 characters a call (C10). */
const CHARACTERS_PER_CALL = 2_500
/** Scene 3: forum. Version 2 is the one that answers with a suggestion. */
const SCENE = 3
const VERSION = 2
const IMAGE = 2
/** What the platform says of a text: verdict, label (C11) and the id under which it keeps the check. */
export interface TextVerdict {
  verdict: Verdict
  label: number | null
  traceId: string | null
}

const NO_ANSWER: TextVerdict = { verdict: 'none', label: null, traceId: null }
const SEVERITY: readonly Verdict[] = ['pass', 'review', 'none', 'risky']

/** The platform's word on a text, the gravest of its parts. `none`: no answer, or none in time. Never throws. */
export async function checkText(openid: string, text: string): Promise<TextVerdict> {
  const characters = [...text]
  const parts: string[] = []
  for (let from = 0; from < characters.length; from += CHARACTERS_PER_CALL) parts.push(characters.slice(from, from + CHARACTERS_PER_CALL).join(''))
  const verdicts = await Promise.all(parts.map((part) => checkPart(openid, part)))
  return verdicts.reduce((worst, one) => (SEVERITY.indexOf(one.verdict) > SEVERITY.indexOf(worst.verdict) ? one : worst), verdicts[0] ?? { ...NO_ANSWER, verdict: 'pass' })
}

async function checkPart(openid: string, content: string): Promise<TextVerdict> {
  return await withinPatience(async () => {
    const answer = await cloud.openapi.security.msgSecCheck({ openid, scene: SCENE, version: VERSION, content })
    const { suggest, label } = answer?.result ?? {}
    return { verdict: toVerdict(suggest), label: typeof label === 'number' ? label : null, traceId: typeof answer?.traceId === 'string' ? answer.traceId : null }
  }, NO_ANSWER)
}

/** Asks for a check of the image at this address. @returns its trace id, or null if the service did not take it. Never throws. */
export async function requestImageCheck(openid: string, url: string): Promise<string | null> {
  return await withinPatience(async () => {
    const answer = await cloud.openapi.security.mediaCheckAsync({ openid, scene: SCENE, version: VERSION, mediaUrl: url, mediaType: IMAGE })
    return typeof answer?.traceId === 'string' ? answer.traceId : null
  }, null)
}

/** C11: the suggestion decides, never the error code. */
export function toVerdict(suggest: unknown): Verdict {
  return suggest === 'pass' || suggest === 'review' || suggest === 'risky' ? suggest : 'none'
}
