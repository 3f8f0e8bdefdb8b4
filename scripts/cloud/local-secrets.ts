import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Also the mark by which `--fresh` knows that a folder is ours to remove. */
const SECRETS_FILE = 'linli-local.json'

/** What a deployment would configure and a local run makes up for itself, once per data folder. */
export interface LocalSecrets {
  /** LINLI_SECRET: from it the functions derive the ids of persons. */
  secret: string
}

/** The secrets of a data folder, made on first use. `dataDir` null: for this run only. */
export function readLocalSecrets(dataDir: string | null): LocalSecrets {
  if (dataDir === null) return newSecrets()
  const path = join(dataDir, SECRETS_FILE)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as LocalSecrets
  mkdirSync(dataDir, { recursive: true })
  const secrets = newSecrets()
  writeFileSync(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  return secrets
}

/** Whether a local cloud has kept its data here before. */
export function isLocalData(dataDir: string): boolean {
  return existsSync(join(dataDir, SECRETS_FILE))
}

/** Removes the data of a local cloud. @throws if the folder holds something that is not ours */
export function removeLocalData(dataDir: string): void {
  if (!existsSync(dataDir) || readdirSync(dataDir).length === 0) return
  if (!isLocalData(dataDir)) throw new Error(`${dataDir} was not made by this project (no ${SECRETS_FILE} in it): nothing was removed`)
  rmSync(dataDir, { recursive: true })
}

function newSecrets(): LocalSecrets {
  return { secret: randomBytes(32).toString('base64') }
}
