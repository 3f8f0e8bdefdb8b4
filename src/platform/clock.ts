/** The phone's clock, ms. Limits are the server's: this only words what is left of them. */
export function now(): number {
  return Date.now()
}
