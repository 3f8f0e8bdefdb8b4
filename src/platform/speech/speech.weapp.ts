import type * as browser from './speech'

type SpeechModule = typeof browser

/** WeChat has no voice of its own, and a plugin is a matter of the account: until then the button is not shown. */
export const canSpeak: SpeechModule['canSpeak'] = () => false

export const speak: SpeechModule['speak'] = () => undefined
