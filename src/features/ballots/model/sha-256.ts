/** SHA-256 (FIPS 180-4) of a text as UTF-8, hexadecimal. WeChat has no digest of its own; only the pages that check a receipt carry this. */
export function sha256(text: string): string {
  const words = padded(utf8(text))
  const state = [...INITIAL]
  for (let block = 0; block < words.length; block += 16) compress(state, words.slice(block, block + 16))
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

const PRIMES = firstPrimes(64)
/** First 32 bits of the fractional parts of a root of each prime. */
const fraction = (value: number) => ((value - Math.floor(value)) * 2 ** 32) | 0
const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const ROUND = PRIMES.map((prime) => fraction(Math.cbrt(prime)))

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++) if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  return primes
}

function utf8(text: string): number[] {
  return encodeURIComponent(text)
    .split(/(%[0-9A-F]{2}|.)/)
    .filter(Boolean)
    .map((part) => (part.length === 3 ? parseInt(part.slice(1), 16) : part.charCodeAt(0)))
}

/** One bit, zeros, and the length in bits, to whole blocks of 16 words. */
function padded(bytes: readonly number[]): number[] {
  const words = new Array<number>((Math.floor((bytes.length + 8) / 64) + 1) * 16).fill(0)
  const put = (byte: number, at: number) => (words[at >> 2]! |= byte << (24 - (at % 4) * 8))
  bytes.forEach(put)
  put(0x80, bytes.length)
  words[words.length - 1] = bytes.length * 8
  return words
}

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by))

function compress(state: number[], block: readonly number[]): void {
  const w = [...block]
  for (let t = 16; t < 64; t++) {
    const [before, near] = [w[t - 15]!, w[t - 2]!]
    const small0 = rotate(before, 7) ^ rotate(before, 18) ^ (before >>> 3)
    const small1 = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10)
    w[t] = (w[t - 16]! + small0 + w[t - 7]! + small1) | 0
  }
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number]
  for (let t = 0; t < 64; t++) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const first = (h + big1 + ((e & f) ^ (~e & g)) + ROUND[t]! + w[t]!) | 0
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = (state[index]! + word) | 0))
}
