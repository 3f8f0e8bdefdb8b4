import type { MessageSettings } from '@/shared/contract/messages'
import { TEMPLATES_A_TAP, type TemplateKey } from '@/shared/domain/messages/template-keys'

/** As many as one tap can ask for: those with the fewest left first, and among equals the more important. Not what the person switched off. */
export function neededMost({ offered, left, tellsProgress }: MessageSettings): TemplateKey[] {
  return offered
    .filter((key) => key !== 'progress' || tellsProgress)
    .map((key, rank) => ({ key, rank }))
    .sort((a, b) => left[a.key] - left[b.key] || a.rank - b.rank)
    .slice(0, TEMPLATES_A_TAP)
    .map(({ key }) => key)
}
