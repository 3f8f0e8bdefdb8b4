const KB = 1_024
const MB = 1_024 * KB

/** Sizes in bytes. What is exactly as large is taken; one byte more is refused, and then nothing is changed. The README says where each figure is from. */
export interface Limits {
  /** One document, in the form in which the database stores it (BSON). */
  documentBytes: number
  /** The documents that one database call answers with, as texts. */
  queryAnswerBytes: number
  /** One request of the SDK. */
  requestBytes: number
  /** What a client hands to `wx.cloud.callFunction`. */
  clientDataBytes: number
  /** What a function is handed, as JSON. */
  functionEventBytes: number
  /** What a function returns, as JSON. */
  functionResultBytes: number
  /** A body in text for HTTP access. */
  httpTextBytes: number
  /** Any other body for HTTP access; its function is handed a third more, in base64. */
  httpBodyBytes: number
  /** One file. */
  uploadBytes: number
}

export const SERVICE_LIMITS: Limits = {
  documentBytes: 16 * MB,
  queryAnswerBytes: 16 * MB,
  requestBytes: 100 * MB,
  clientDataBytes: MB,
  functionEventBytes: 6 * MB,
  functionResultBytes: 6 * MB,
  httpTextBytes: 100 * KB,
  httpBodyBytes: 6 * MB,
  uploadBytes: 50 * MB,
}
