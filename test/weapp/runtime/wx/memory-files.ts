/** The files of one phone, in memory. Paths as WeChat writes them; folders are not modelled. */
export class MemoryFiles {
  readonly userFolder = 'wxfile://usr'
  private readonly contents: Map<string, Uint8Array>
  private made = 0

  /** `kept`: what an earlier run of the app left in the user's folder. */
  constructor(kept: Map<string, Uint8Array> = new Map()) {
    this.contents = kept
  }

  /** @throws as WeChat says it when there is none */
  read(path: string): Uint8Array {
    const bytes = this.contents.get(path)
    if (!bytes) throw new Error(`no such file or directory "${path}"`)
    return bytes
  }

  write(path: string, bytes: Uint8Array): void {
    if (!path.startsWith(`${this.userFolder}/`)) throw new Error(`permission denied, open "${path}"`)
    this.contents.set(path, bytes)
  }

  /** A file that is gone with the app. @returns its path */
  writeTemporary(bytes: Uint8Array, ending = 'jpg'): string {
    const path = `wxfile://tmp_${++this.made}_${Math.random().toString(36).slice(2)}.${ending}`
    this.contents.set(path, bytes)
    return path
  }

  remove(path: string): void {
    this.read(path)
    this.contents.delete(path)
  }
}
