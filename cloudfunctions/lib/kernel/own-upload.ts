/** cloud://{env}.{bucket}/uploads/{personId}/{id}/{name}: another folder is another person's, or for something else. */
export function isOwnUpload(fileId: string, { envId, personId, id }: { envId: string; personId: string; id: string }): boolean {
  const match = /^cloud:\/\/([^./]+)\.[^/]+\/(.+)$/.exec(fileId)
  const folder = `uploads/${personId}/${id}/`
  if (match?.[1] !== envId || !match[2]?.startsWith(folder)) return false
  return /^[\w.-]+$/.test(match[2].slice(folder.length)) && !match[2].includes('..')
}
