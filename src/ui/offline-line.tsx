import { Note } from './note'

interface OfflineLineProps {
  text: string
  action?: { label: string; onTap: () => void }
}

/** Above content that may be old; the content stays. */
export function OfflineLine({ text, action }: OfflineLineProps) {
  return (
    <Note tone="clock" icon="wifi-slash" action={action}>
      {text}
    </Note>
  )
}
