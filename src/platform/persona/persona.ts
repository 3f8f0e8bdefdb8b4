import * as v from 'valibot'
import PERSONAS from '@database/demo/personas.json'
import { readStored, writeStored } from '../storage/storage'

/** Who the preview acts as. There is no sign-in in a browser; WeChat has its own, so persona.weapp.ts is empty. */
export interface Persona {
  key: string
  openid: string
  name: string
  role: string
  /** Code of the community. */
  community: string
  /** What this one is good for trying. */
  hint: string
}

const STORED_AS = 'preview.persona'

export function listPersonas(): readonly Persona[] {
  return PERSONAS
}

/** The rider until another is chosen. */
export function currentPersona(): Persona | null {
  const key = readStored(STORED_AS, v.string())
  return PERSONAS.find((persona) => persona.key === key) ?? PERSONAS[0] ?? null
}

/** Remembered in this browser. What is on the screen belongs to the one before: reload it. */
export function choosePersona(key: string): void {
  writeStored(STORED_AS, key)
}
