import type { PropsWithChildren } from 'react'
import { SHELL_WORDS } from '@/copy/shell'
import { openCloud } from '@/platform/cloud/transport'
import { pressWithKeys } from '@/platform/keyboard/press-with-keys'
import { offerUpdate } from '@/platform/update/offer-update'
import { FailureWordsProvider } from '@/ui'
import './app.css'

openCloud()
offerUpdate(SHELL_WORDS.newVersion)
pressWithKeys()

export default function App({ children }: PropsWithChildren) {
  return <FailureWordsProvider value={SHELL_WORDS.pageFailed}>{children}</FailureWordsProvider>
}
