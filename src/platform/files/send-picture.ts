/** A browser sends nothing to a chat: one keeps the picture and sends it oneself. WeChat's is send-picture.weapp.ts. */
export const canSendPicture: boolean = false

export function sendPicture(_path: string): Promise<void> {
  return Promise.resolve()
}
