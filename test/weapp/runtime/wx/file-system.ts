import type { Options, WxEnvironment, WxPart } from './environment'
import { withCallbacks } from './with-callbacks'

/** `getFileSystemManager`: reading, writing, copying and removing files. */
export function fileSystem(environment: WxEnvironment): WxPart {
  const { files } = environment
  const bytesOf = (data: unknown, encoding: unknown) => (typeof data === 'string' ? Buffer.from(data, (encoding as BufferEncoding) ?? 'utf8') : Buffer.from(data as ArrayBuffer))
  const operations: Record<string, (options: Options) => unknown> = {
    access: ({ path }) => void files.read(String(path)),
    copyFile: ({ srcPath, destPath }) => files.write(String(destPath), files.read(String(srcPath))),
    unlink: ({ filePath }) => files.remove(String(filePath)),
    getFileInfo: ({ filePath }) => ({ size: files.read(String(filePath)).byteLength }),
    writeFile: ({ filePath, data, encoding }) => files.write(String(filePath), bytesOf(data, encoding)),
    readFile: ({ filePath, encoding }) => ({ data: readAs(files.read(String(filePath)), encoding) }),
  }
  const manager: Record<string, unknown> = Object.fromEntries(Object.entries(operations).map(([name, run]) => [name, withCallbacks(environment, name, run)]))
  Object.assign(manager, {
    accessSync: (path: string) => operations.access?.({ path }),
    copyFileSync: (srcPath: string, destPath: string) => operations.copyFile?.({ srcPath, destPath }),
    unlinkSync: (filePath: string) => operations.unlink?.({ filePath }),
    writeFileSync: (filePath: string, data: unknown, encoding?: string) => operations.writeFile?.({ filePath, data, encoding }),
    readFileSync: (filePath: string, encoding?: string) => readAs(files.read(filePath), encoding),
  })
  const named = new Proxy(manager, {
    get(target, name) {
      if (typeof name === 'string' && !(name in target) && name !== 'then') throw new Error(`FileSystemManager.${name} is not supported by this runtime`)
      return target[name as string]
    },
  })
  return { immediate: { getFileSystemManager: () => named }, values: { env: { USER_DATA_PATH: files.userFolder } } }
}

function readAs(bytes: Uint8Array, encoding: unknown): unknown {
  return encoding === undefined ? bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) : Buffer.from(bytes).toString(encoding as BufferEncoding)
}
