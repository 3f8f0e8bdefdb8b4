/** What no page may use, by the name under which each is caught, and what WeChat's engine says when it runs. */
export const STRANGERS = [
  { name: 'fetch', code: 'fetch("/api")', words: 'fetch is not defined' },
  { name: 'localStorage', code: 'localStorage.getItem("a")', words: 'localStorage is not defined' },
  { name: 'document', code: 'document.title', words: 'document is not defined' },
  { name: 'Function', code: 'new Function("return 1")()', words: 'Code generation from strings disallowed' },
  { name: 'eval', code: 'eval("1")', words: 'Code generation from strings disallowed' },
  { name: 'XMLHttpRequest', code: 'new XMLHttpRequest()', words: 'XMLHttpRequest is not defined' },
  { name: 'window', code: 'window.scrollTo(0, 0)', words: 'window is not defined' },
] as const
