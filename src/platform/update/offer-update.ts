/** What the reader is asked when WeChat has fetched a newer version. */
export interface UpdateWords {
  title: string
  text: string
  restart: string
  later: string
}

/** A browser loads the newest version by itself. */
export function offerUpdate(_words: UpdateWords): void {}
