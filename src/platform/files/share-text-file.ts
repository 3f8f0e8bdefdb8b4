/** Hands a text to the person as a file of their own. The browser downloads it. @returns whether it was handed over */
export async function shareTextFile(name: string, text: string, type = 'application/json'): Promise<boolean> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
  return Promise.resolve(true)
}
