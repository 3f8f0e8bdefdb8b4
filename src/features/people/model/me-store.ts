import { create } from 'zustand'
import { call } from '@/platform/cloud/call'
import { asAppError } from '@/platform/data/as-app-error'
import { currentPersona } from '@/platform/persona/persona'
import { readStored, writeStored } from '@/platform/storage/storage'
import { getMe, Me } from '@/shared/contract/people'
import type { AppError } from '@/shared/errors'

interface MeState {
  /** Whose answer this is: the preview changes persona without restarting. */
  account: string | null
  me: Me | null
  error: AppError | null
  isLoading: boolean
}

export const useMeState = create<MeState>(() => ({ account: null, me: null, error: null, isLoading: false }))

let turn = 0
const accountNow = () => currentPersona()?.key ?? 'me'
const storedAs = (account: string) => `people.me.${account}`

/** Reads the caller; what was known last is shown meanwhile, and when there is no network. */
export async function loadMe(): Promise<void> {
  const mine = ++turn
  const account = accountNow()
  const state = useMeState.getState()
  const known = state.account === account ? state.me : readStored(storedAs(account), Me)
  useMeState.setState({ account, me: known, error: null, isLoading: true })
  try {
    const me = await call(getMe, {})
    if (mine === turn) putMe(me)
  } catch (error) {
    if (mine === turn) useMeState.setState({ error: asAppError(error), isLoading: false })
  }
}

/** What an act answered with. */
export function putMe(me: Me): void {
  turn++
  const account = accountNow()
  writeStored(storedAs(account), me)
  useMeState.setState({ account, me, error: null, isLoading: false })
}
