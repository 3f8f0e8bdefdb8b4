/** Handlers that journeys call and whose absence no journey notices, each with the reason. */
export const SURVIVORS: readonly { reason: string; sites: readonly string[] }[] = []
