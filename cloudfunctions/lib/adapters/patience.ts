/** Longer than this, and somebody standing in the rain waits for a service whose work can be done again later. */
const PATIENCE_MS = 2_000

/** What `ask` answers, or `otherwise` if it fails or does not answer in time. Never throws. */
export async function withinPatience<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), PATIENCE_MS)
  })
  try {
    return await Promise.race([ask(), patience])
  } catch {
    return otherwise
  } finally {
    clearTimeout(timer)
  }
}
