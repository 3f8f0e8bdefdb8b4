/**
 * What a script finds in WeChat's runtime (logic layer, no DOM): the platform's own names, timers, console, and the language as JavaScriptCore
 * of iOS 12 has it, the oldest in our browserslist.
 */
export const RUNTIME_GLOBALS: ReadonlySet<string> = new Set(
  [
    'wx App Page Component Behavior getApp getCurrentPages getRegExp requirePlugin requireMiniProgram',
    'module exports require __wxConfig',
    'console setTimeout clearTimeout setInterval clearInterval',
    'undefined NaN Infinity arguments isNaN isFinite parseInt parseFloat',
    'encodeURIComponent decodeURIComponent encodeURI decodeURI escape unescape',
    'Object Function Array String Number Boolean Symbol BigInt Math JSON Date RegExp Promise Proxy Reflect Intl',
    'Map Set WeakMap WeakSet',
    'Error EvalError RangeError ReferenceError SyntaxError TypeError URIError',
    'ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array',
  ].flatMap((names) => names.split(' ')),
)

/** Names that some runtimes lack: right where a `typeof` stands before them. Every other name is a mistake even then. */
export const MAY_BE_ASKED_FOR: ReadonlySet<string> = new Set(['globalThis', 'self', 'window', 'global', 'document', 'navigator', 'performance', 'process'])

export interface Explained {
  name: string
  /** The file of the bundle in which it may stand. */
  file: RegExp
  /** Why it cannot fail there, from reading the code. */
  why: string
}
