import { createServer } from 'node:net'

/** The wanted port where it is free; otherwise any free one, and a line that says so. */
export async function chooseFreePort(wanted: number): Promise<number> {
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) throw new Error(`--port must be a number from 0 to 65535, not ${wanted}`)
  if (await isFree(wanted)) return wanted
  console.log(`Port ${wanted} is in use by another program: taking a free one instead.`)
  return 0
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
