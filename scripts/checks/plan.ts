/** One thing that `npm test` does. */
export interface Step {
  name: string
  /** A program of node_modules/.bin and its parameters. */
  command: readonly string[]
  /** Whether the result is one gate or the cases of a vitest run. */
  counts: 'gate' | 'cases'
  /** Steps without which this one would say nothing true. */
  needs?: readonly string[]
  limitMs: number
}

const MINUTE = 60_000
const gate = (name: string, command: string, limitMs = 5 * MINUTE): Step => ({ name, command: command.split(' '), counts: 'gate', limitMs })
const cases = (project: string, needs: readonly string[], limitMs: number): Step => ({
  name: project,
  command: ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${resultFile(project)}`],
  counts: 'cases',
  needs,
  limitMs,
})

/** Where vitest leaves the counts of a project. */
export function resultFile(project: string): string {
  return `.cache/check/${project}.json`
}

/** Groups run one after another; the steps of a group together, at most one for each of two cores. */
export function planChecks(isThorough: boolean): readonly (readonly Step[])[] {
  // The long counts of the thorough run: 10,000 inputs an operation, 50 kills, 2,000 histories, every handler removed.
  const factor = isThorough ? 12 : 1
  return [
    [gate('typecheck', 'tsc --noEmit'), gate('lint', 'eslint .')],
    [
      gate('dependency rules', 'depcruise --config .dependency-cruiser.cjs src cloudfunctions local-cloud test scripts'),
      gate('build functions', 'tsx scripts/build/build-fresh.ts functions'),
    ],
    [cases('unit', [], 5 * MINUTE * factor)],
    [cases('integration', ['build functions'], 8 * MINUTE * factor)],
    [gate('build weapp', 'tsx scripts/build/build-fresh.ts weapp')],
    [cases('weapp', ['build functions', 'build weapp'], 8 * MINUTE * factor)],
    [cases('journeys', ['build functions', 'build weapp'], 5 * MINUTE)],
    [gate('build h5', 'tsx scripts/build/build-fresh.ts h5')],
    [cases('e2e', ['build functions', 'build h5'], 10 * MINUTE * factor)],
  ]
}
