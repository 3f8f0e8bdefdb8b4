import * as v from 'valibot'
import { create } from 'zustand'
import { readStored, writeStored } from '../storage/storage'

const STORED_AS = 'display.elder'

/** The reader's own switch; WeChat's letter size is another thing. */
export const useElderMode = create<{ isElder: boolean }>(() => ({ isElder: readStored(STORED_AS, v.boolean()) ?? false }))

export function setElderMode(isElder: boolean): void {
  writeStored(STORED_AS, isElder)
  useElderMode.setState({ isElder })
}
