/** How many cases a long test runs: few by default, many with LINLI_THOROUGH=1. */
export function casesOf({ short, thorough }: { short: number; thorough: number }): number {
  return process.env.LINLI_THOROUGH === '1' ? thorough : short
}
