/** A file that somebody chose. */
export interface ChosenFile {
  /** For uploadFile. */
  path: string
  name: string
}

/** Lets the person choose one spreadsheet; null: they did not. The browser's; WeChat's, from a chat, is choose-file.weapp.ts. */
export function chooseFile(extensions: readonly string[]): Promise<ChosenFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.id = 'file-input'
    input.type = 'file'
    input.accept = extensions.map((extension) => `.${extension}`).join(',')
    input.hidden = true
    const finish = (file: File | undefined) => {
      input.remove()
      resolve(file ? { path: URL.createObjectURL(file), name: file.name } : null)
    }
    input.addEventListener('cancel', () => finish(undefined))
    input.addEventListener('change', () => finish(input.files?.[0]))
    document.body.append(input)
    input.click()
  })
}
