const MOBILE = /^1[3-9]\d{9}$/
/** With its area code: what a roll may hold of an elder without a mobile. */
const LANDLINE = /^0\d{9,11}$/

/** Digits only, without +86, spaces, dashes or full-width forms; null: not a number of this country. */
export function normalizePhone(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s\-()–—.]/g, '').replace(/^(\+|00)?86(?=1[3-9])/, '')
  return MOBILE.test(digits) || LANDLINE.test(digits) ? digits : null
}

export function phoneTail(phone: string): string {
  return phone.slice(-4)
}
