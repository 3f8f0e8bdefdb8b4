import type * as browser from './persona'

type PersonaModule = typeof browser

/** In WeChat a person is who they are signed in as. */
export const listPersonas: PersonaModule['listPersonas'] = () => []

export const currentPersona: PersonaModule['currentPersona'] = () => null

export const choosePersona: PersonaModule['choosePersona'] = () => undefined
