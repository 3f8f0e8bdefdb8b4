import type { PropsWithChildren } from 'react'
import { openCloud } from '@/platform/cloud/transport'
import { pressWithKeys } from '@/platform/keyboard/press-with-keys'
import './app.css'

openCloud()
pressWithKeys()

export default function App({ children }: PropsWithChildren) {
  return children
}
