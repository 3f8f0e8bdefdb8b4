/**
 * A picture that is sent to a chat or hung on a wall: what it says, from top to bottom, without a size or a place for any of it.
 *
 * 1. A feature makes a `Poster` from what it shows, as a pure function (features/topics/model/topic-poster.ts). The order of `blocks` is that
 *    of importance: what a sheet cannot hold is left out from the end, and the poster then says `more` in its place, so nothing is lost silently.
 * 2. `layOutPoster(poster, SHEETS.chat, measureOn(context))` places it: pure, in units of the sheet.
 * 3. `drawPoster(context, drawing, code)` puts it on a canvas of `drawing.width * drawing.pixelRatio` pixels.
 * `paintPoster` in platform/canvas does 2 and 3 and keeps the picture as a file, on the phone and in the browser. A page needs none of this:
 * it gives features/posters' `PosterScreen` a function that makes the poster, and one that fetches the code (packages/topics/poster).
 *
 * Posters stay on white in every mode. Numbers are the caller's: nothing here can be typed.
 */
export interface Poster {
  /** Whose it is, beside the seal: `红旗桥社区 · 议事`. */
  place: string
  /** 演示数据, in a dashed frame; null: real. */
  mark: string | null
  blocks: readonly PosterBlock[]
  /** What stands at the foot, beside the code if there is one; null: nothing (a share card opens by itself). */
  invitation: { title: string; text: string; hasCode: boolean } | null
  /** In place of what found no room. */
  more: string
}

export type PosterTone = 'text' | 'quiet' | 'accent' | 'done' | 'clock' | 'danger'
/** kicker: what kind of thing this is · headline: the matter · body · note: quiet. */
export type PosterTextStyle = 'kicker' | 'headline' | 'body' | 'note'

export type PosterBlock =
  | { kind: 'text'; as: PosterTextStyle; text: string; tone?: PosterTone; /** More are cut with an ellipsis. */ maxLines?: number }
  /** A filled label, with one or two lines beside it: 通过 · 到会 174 / 286 户. */
  | { kind: 'badge'; text: string; tone: PosterTone; beside?: string }
  /** The first is huge, the others are half of it. */
  | { kind: 'numbers'; items: readonly { number: string; label: string }[] }
  /** One bar, cut by weight. */
  | { kind: 'bar'; parts: readonly { weight: number; tone: PosterTone }[] }
  /** A table of two columns; each value is wrapped. */
  | { kind: 'facts'; rows: readonly { name: string; value: string }[] }
  | { kind: 'list'; items: readonly string[] }

/** What is scanned: an image that the platform drew (小程序码), or the dark squares of a QR code, row by row. */
export type PosterCode = { image: CanvasImageSource } | { modules: readonly (readonly boolean[])[] }
