/** The components that WeChat brings along. Any other tag must be declared by the file that uses it. */
export const KNOWN_TAGS: ReadonlySet<string> = new Set(
  [
    'view text image icon progress rich-text scroll-view swiper swiper-item movable-area movable-view cover-view cover-image match-media',
    'button checkbox checkbox-group radio radio-group form input label picker picker-view picker-view-column slider switch textarea editor',
    'navigator functional-page-navigator camera video audio live-player live-pusher voip-room map canvas web-view open-data official-account',
    'ad ad-custom page-container root-portal share-element page-meta navigation-bar keyboard-accessory page-portal',
  ].flatMap((names) => names.split(' ')),
)
