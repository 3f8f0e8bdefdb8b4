const LEAST = [20, 19] as const

export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])
}

/** Ends the program with one clear sentence where Node is too old for the toolchain. */
export function requireNode(version: string = process.versions.node): void {
  if (isNewEnough(version)) return
  console.error(`This project needs Node ${LEAST.join('.')} or newer; this is ${version}. Install a newer one from https://nodejs.org and try again.`)
  process.exit(1)
}
