/** Read the fields of a multipart form; values stay bytes. */
export function parseMultipart(body: Buffer, contentType: string): Record<string, Buffer> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  const fields: Record<string, Buffer> = {}
  if (!boundary) return fields
  const separator = Buffer.from(`--${boundary}`)
  let at = body.indexOf(separator)
  while (at >= 0) {
    const next = body.indexOf(separator, at + separator.length)
    if (next < 0) break
    const part = body.subarray(at + separator.length + 2, next - 2)
    const headerEnd = part.indexOf('\r\n\r\n')
    const name = /name="([^"]*)"/.exec(part.subarray(0, headerEnd).toString())?.[1]
    if (name !== undefined) fields[name] = part.subarray(headerEnd + 4)
    at = next
  }
  return fields
}
