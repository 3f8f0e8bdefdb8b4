import { useEffect, useState } from 'react'
import { isOnline, onNetworkChange } from './network'

export function useOnline(): boolean {
  const [online, setOnline] = useState(isOnline)
  useEffect(() => onNetworkChange(setOnline), [])
  return online
}
