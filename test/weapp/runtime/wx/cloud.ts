import type { Options, WxEnvironment, WxPart } from './environment'
import { withCallbacks } from './with-callbacks'

/** `wx.cloud`, through the port that the runtime was given. */
export function cloud(environment: WxEnvironment): WxPart {
  const { cloud: port, files } = environment
  const upload = withCallbacks(environment, 'cloud.uploadFile', async ({ cloudPath, filePath }) => {
    const fileID = await port.uploadFile(String(cloudPath), files.read(String(filePath)))
    return { fileID, statusCode: 200 }
  })
  const offered: Record<string, unknown> = {
    init: () => undefined,
    callFunction: withCallbacks(environment, 'cloud.callFunction', async ({ name, data }) => ({ result: await port.callFunction(String(name), data), requestID: 'headless' })),
    uploadFile(options: Options) {
      const promise = upload(options)
      // With callbacks it answers with a task instead.
      return promise ?? { onProgressUpdate: () => undefined, offProgressUpdate: () => undefined, abort: () => undefined }
    },
  }
  const named = new Proxy(offered, {
    get(target, name) {
      if (typeof name === 'string' && !(name in target) && name !== 'then') throw new Error(`wx.cloud.${name} is not supported by this runtime`)
      return target[name as string]
    },
  })
  return { values: { cloud: named } }
}
