import type { Poster, PosterBlock } from './poster'

/** Pure. The poster as words, one line a thing: what is read aloud in place of the picture, and pasted where no picture goes. */
export function posterText({ place, mark, blocks, invitation }: Poster): string {
  const head = mark === null ? place : `${place}（${mark}）`
  return [head, ...blocks.flatMap(blockLines), ...(invitation ? [`${invitation.title}，${invitation.text}`] : [])].join('\n')
}

function blockLines(block: PosterBlock): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text]
    case 'badge':
      return [[block.text, ...(block.beside?.split('\n') ?? [])].join('，')]
    case 'numbers':
      return [block.items.map(({ number, label }) => `${number} ${label}`).join('，')]
    case 'bar':
      return []
    case 'facts':
      return block.rows.map(({ name, value }) => `${name}：${value}`)
    case 'list':
      return [...block.items]
  }
}
