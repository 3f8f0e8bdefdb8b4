/** Every name of a new operation, derived from the two that a person types. */
export interface OperationNames {
  domain: string
  /** The file, on both sides: `merge-report`. */
  file: string
  /** The exported object of the contract and the client's function: `mergeReport`. */
  camel: string
  /** On the wire and in the log: `reports.merge`. */
  wire: string
  /** The handler inside its module: `merge`. */
  handler: string
  /** The test file of the operation within its domain: `merge`. */
  test: string
}

/** Verbs that say nothing (style.md, Names). */
const EMPTY_VERBS = new Set(['handle', 'do', 'process', 'manage', 'perform', 'execute'])

/** @throws a sentence that says which name is wrong and how it should look */
export function nameOperation(domain: string, verbNoun: string): OperationNames {
  if (!/^[a-z]+(-[a-z]+)*$/.test(domain)) throw new Error(`The domain is one lower-case English word such as "reports", not "${domain}"`)
  if (!/^[a-z]+(-[a-z]+)+$/.test(verbNoun)) throw new Error(`The operation is a verb and a noun such as "merge-report", not "${verbNoun}"`)
  const [verb = '', ...noun] = verbNoun.split('-')
  if (EMPTY_VERBS.has(verb)) throw new Error(`"${verb}" does not say what happens: choose the verb that a person would use`)
  // On the wire the domain is said once: reports.merge, but reports.listQueue.
  const rest = noun.filter((word) => word !== domain && `${word}s` !== domain)
  const handler = toCamel([verb, ...rest])
  return { domain, file: verbNoun, camel: toCamel([verb, ...noun]), wire: `${toCamel(domain.split('-'))}.${handler}`, handler, test: [verb, ...rest].join('-') }
}

function toCamel(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')
}
