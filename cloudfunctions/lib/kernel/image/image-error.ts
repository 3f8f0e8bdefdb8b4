/** Why bytes are not a picture that we publish. The caller turns the reason into its own error. */
export type ImageFault = 'empty' | 'not-an-image' | 'damaged' | 'too-large'

export class ImageError extends Error {
  readonly fault: ImageFault

  constructor(fault: ImageFault, detail: string) {
    super(`${fault}: ${detail}`)
    this.name = 'ImageError'
    this.fault = fault
  }
}
