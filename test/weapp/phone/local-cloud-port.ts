import type { CloudPort } from '../runtime/wx/environment'

/** The local cloud as one person's phone reaches it. Failures read as WeChat words them. */
export function localCloudPort(url: string, openid: string): CloudPort {
  const post = async (path: string, body: BodyInit, type: string): Promise<Record<string, unknown>> => {
    const headers = { 'content-type': type, 'x-openid': openid, connection: 'close' }
    const response = await fetch(url + path, { method: 'POST', headers, body })
    const text = await response.text()
    if (!response.ok) throw new Error(`errCode: -1 | errMsg: HTTP ${response.status} ${text}`)
    const answer = JSON.parse(text) as Record<string, unknown>
    if (answer.error) throw new Error((answer.error as { errMsg: string }).errMsg)
    return answer
  }
  return {
    callFunction: async (name, data) => (await post(`/invoke/${name}`, JSON.stringify(data ?? {}), 'application/json')).result,
    uploadFile: async (cloudPath, bytes) => String((await post(`/storage/upload?path=${encodeURIComponent(cloudPath)}`, Buffer.from(bytes), 'application/octet-stream')).fileID),
  }
}
