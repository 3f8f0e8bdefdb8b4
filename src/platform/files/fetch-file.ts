/** A file of the cloud, on the phone for as long as the app runs. The browser reads an address as it reads a path; WeChat's is fetch-file.weapp.ts. */
export function fetchFile(url: string): Promise<string> {
  return Promise.resolve(url)
}
