import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isLocalData, readLocalSecrets, removeLocalData } from './local-secrets'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linli-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('readLocalSecrets', () => {
  it('makes a secret once for a folder, and another for every other', () => {
    const first = readLocalSecrets(folder)

    expect(readLocalSecrets(folder)).toEqual(first)
    expect(readLocalSecrets(null).secret).not.toBe(first.secret)
    expect(first.secret.length).toBeGreaterThanOrEqual(32)
  })
})

describe('removeLocalData', () => {
  it('removes what a local cloud kept', () => {
    readLocalSecrets(folder)
    removeLocalData(folder)

    expect(existsSync(folder)).toBe(false)
  })

  it('leaves a folder that is not ours alone, and says so', () => {
    writeFileSync(join(folder, 'thesis.txt'), 'mine')

    expect(() => removeLocalData(folder)).toThrow('nothing was removed')
    expect(existsSync(join(folder, 'thesis.txt'))).toBe(true)
    expect(isLocalData(folder)).toBe(false)
  })
})
