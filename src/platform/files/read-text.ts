/** The text of a file that was chosen, read as UTF-8. The browser's; WeChat's is read-text.weapp.ts. */
export async function readText(path: string): Promise<string> {
  return await (await fetch(path)).text()
}
