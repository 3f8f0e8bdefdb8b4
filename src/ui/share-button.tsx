import type { ReactNode } from 'react'

export interface ShareButtonProps {
  id: string
  children: ReactNode
}

/** A browser has its own way to send a page on; WeChat's is share-button.weapp.tsx. */
export function ShareButton(_props: ShareButtonProps) {
  return null
}
