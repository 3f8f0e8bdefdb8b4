/** What a poster is painted on. The browser needs none in the page; WeChat's is poster-canvas.weapp.tsx. */
export function PosterCanvas(_props: { id: string }) {
  return null
}
