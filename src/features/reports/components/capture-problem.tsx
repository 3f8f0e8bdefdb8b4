import { Note } from '@/ui'

/** Why there is no photo; stays until the next try, because a toast is gone before a rider has looked. */
export function CaptureProblem({ text }: { text?: string }) {
  if (!text) return null
  return (
    <Note tone="danger" icon="warning-circle">
      {text}
    </Note>
  )
}
