/** Characters as a person counts them (code points), so that an emoji is not two. */
export function characterCount(text: string): number {
  return [...text].length
}
