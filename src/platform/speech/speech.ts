/** Reading aloud, the browser's; WeChat's is speech.weapp.ts. */

export function canSpeak(): boolean {
  return typeof globalThis.speechSynthesis !== 'undefined' && typeof globalThis.SpeechSynthesisUtterance !== 'undefined'
}

/** Reads the text; what was being read stops. Nothing depends on it. */
export function speak(text: string): void {
  if (!canSpeak()) return
  const words = new SpeechSynthesisUtterance(text)
  words.lang = 'zh-CN'
  globalThis.speechSynthesis.cancel()
  globalThis.speechSynthesis.speak(words)
}
