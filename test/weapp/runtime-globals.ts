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
    'Object Function Array String Number Boolean Symbol Math JSON Date RegExp Promise Proxy Reflect Intl',
    'Map Set WeakMap WeakSet',
    'Error EvalError RangeError ReferenceError SyntaxError TypeError URIError',
    'ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array',
  ].flatMap((names) => names.split(' ')),
)

export interface Explained {
  name: string
  /** Where it may stand. */
  file: string
  why: string
}

/** Names that the runtime lacks and that are used only behind a `typeof` of themselves. Every other name is a mistake even then. */
export const ASKED_FOR: readonly Explained[] = [
  { name: '__REACT_DEVTOOLS_GLOBAL_HOOK__', file: 'app.js', why: 'React looks for its developer tools.' },
  { name: 'performance', file: 'app.js', why: 'React’s scheduler: Date where there is none.' },
  { name: 'performance', file: 'taro.js', why: 'Taro’s own clock: Date where there is none.' },
  { name: 'setImmediate', file: 'app.js', why: 'React’s scheduler: the first of its three ways to come back soon.' },
  { name: 'MessageChannel', file: 'app.js', why: 'React’s scheduler: the second way; the third is setTimeout.' },
  { name: 'globalThis', file: 'runtime.js', why: 'webpack looks for the global object.' },
  { name: 'window', file: 'runtime.js', why: 'webpack looks for the global object.' },
  { name: 'SuppressedError', file: 'vendors.js', why: 'tslib’s disposal of resources, which nothing here uses.' },
]

/** Names that the runtime lacks, used without a `typeof` in code that is never reached. */
export const UNREACHED: readonly Explained[] = [
  { name: 'tt', file: 'taro.js', why: '@tarojs/runtime bom/document: createTTDomDocument is called only where TARO_ENV is tt (Douyin).' },
]

/** Where code is made from text in spite of WeChat's engine, which throws. */
export const MADE_FROM_TEXT: readonly Explained[] = [
  { name: 'Function', file: 'runtime.js', why: 'webpack’s third way to the global object, inside try, and only where globalThis is missing.' },
]

/**
 * The oldest language of our browserslist: iOS 12 and Chrome 79 have all of ES2019, and neither `?.` nor `??` (iOS 13.4, Chrome 80).
 * project.config.json switches WeChat's own conversion off, so what is in the bundle is what runs.
 */
export const LANGUAGE = 2019

/** Methods that came later than that language; a parser does not see them. */
export const TOO_NEW_METHODS: ReadonlySet<string> = new Set(
  'replaceAll matchAll at hasOwn allSettled findLast findLastIndex toSorted toReversed toSpliced groupBy withResolvers isWellFormed'.split(' '),
)
