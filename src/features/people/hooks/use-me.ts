import { useShow } from '@/platform/life-cycle/page-events'
import { loadMe, useMeState } from '../model/me-store'

/** The caller, read again each time the page comes into view: appointments and messages change meanwhile. */
export function useMe() {
  const { me, error, isLoading } = useMeState()
  useShow(() => void loadMe())
  return { me, error, isLoading, reload: loadMe }
}
