import { type Options, type WxEnvironment, type WxPart } from './environment'

/** What only a person, a sensor or an account can answer: taken from the answers that the runtime was given. */
const ASKED = ['chooseMedia', 'getLocation', 'showModal', 'showActionSheet', 'requestSubscribeMessage', 'scanCode', 'login', 'getSetting', 'authorize', 'openSetting', 'chooseLocation', 'shareFileMessage']

/** What is done and only noted. */
const DONE = ['showToast', 'hideToast', 'showLoading', 'hideLoading', 'vibrateShort', 'vibrateLong', 'makePhoneCall', 'setClipboardData', 'hideKeyboard', 'openLocation', 'openPrivacyContract']

export function people(environment: WxEnvironment): WxPart {
  const { acts, answers, report } = environment
  const ask = (name: string) => (options: Options) => {
    const answer = answers[name]
    if (answer) return answer(options)
    const problem = new Error(`nobody answers wx.${name}`)
    report(problem)
    throw problem
  }
  const done = (name: string) => (options: Options) => void acts.push({ name, options })
  return { asynchronous: { ...Object.fromEntries(ASKED.map((name) => [name, ask(name)])), ...Object.fromEntries(DONE.map((name) => [name, done(name)])) } }
}
