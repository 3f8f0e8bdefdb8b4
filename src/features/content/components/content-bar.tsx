import { useState } from 'react'
import { APPEAL_REASON_WORDS, CONTENT_WORDS, FLAG_REASON_WORDS, RELEASE_REASON_WORDS } from '@/copy/content'
import { askForMessages } from '@/platform/subscribe/ask-for-messages'
import { PROMISES } from '@/platform/subscribe/promises'
import type { ContentDetail } from '@/shared/contract/content'
import { APPEAL_REASONS, FLAG_REASONS, RELEASE_REASONS } from '@/shared/domain/moderation/reasons'
import { BottomBar, Button, Pair, ReasonSheet } from '@/ui'
import { appealContent } from '../api/appeal-content'
import { refuseContent } from '../api/refuse-content'
import { releaseContent } from '../api/release-content'
import type { ContentSteps } from '../hooks/use-content'

type OpenSheet = 'appeal' | 'release' | 'refuse' | null

/** The author's one answer, or the two verbs of whoever decides. Nothing where nothing is theirs to do. */
export function ContentBar({ content, steps }: { content: ContentDetail; steps: ContentSteps }) {
  const [sheet, setSheet] = useState<OpenSheet>(null)
  const { id: contentId, version, state } = content
  const close = () => setSheet(null)
  const take = (act: () => Promise<ContentDetail>, done: string) => void steps.take(act, done).then((isOver) => isOver && close())
  const shared = { closeLabel: CONTENT_WORDS.close, busyLabel: steps.isBusy ? CONTENT_WORDS.sending : undefined, onClose: close }
  return (
    <>
      <BottomBar hint={content.canAppeal ? CONTENT_WORDS.appealHint : undefined}>
        {content.canAppeal && (
          <Button id="content-appeal" kind="primary" size="lg" block onTap={() => setSheet('appeal')}>
            {CONTENT_WORDS.appeal}
          </Button>
        )}
        {content.canDecide && (
          <Pair>
            <Button id="content-refuse" size="lg" block onTap={() => setSheet('refuse')}>
              {CONTENT_WORDS.refuse}
            </Button>
            <Button id="content-release" kind="ink" size="lg" block onTap={() => setSheet('release')}>
              {state === 'held' ? CONTENT_WORDS.release : CONTENT_WORDS.releaseAgain}
            </Button>
          </Pair>
        )}
      </BottomBar>
      <ReasonSheet
        {...shared}
        open={sheet === 'appeal'}
        id="appeal"
        title={CONTENT_WORDS.appealTitle}
        text={CONTENT_WORDS.appealHint}
        reasons={APPEAL_REASONS}
        words={APPEAL_REASON_WORDS}
        confirm={CONTENT_WORDS.appealConfirm}
        kind="primary"
        onConfirm={(reasonCode) => {
          void askForMessages(PROMISES.appeal)
          take(() => appealContent({ contentId, version, reasonCode }), CONTENT_WORDS.appealed)
        }}
      />
      <ReasonSheet
        {...shared}
        open={sheet === 'release'}
        id="release"
        title={CONTENT_WORDS.releaseTitle}
        reasons={RELEASE_REASONS}
        words={RELEASE_REASON_WORDS}
        confirm={CONTENT_WORDS.release}
        kind="ink"
        onConfirm={(reasonCode) => take(() => releaseContent({ contentId, version, reasonCode }), CONTENT_WORDS.released)}
      />
      <ReasonSheet
        {...shared}
        open={sheet === 'refuse'}
        id="refuse"
        title={CONTENT_WORDS.refuseTitle}
        reasons={FLAG_REASONS}
        words={FLAG_REASON_WORDS}
        confirm={CONTENT_WORDS.refuse}
        kind="danger"
        onConfirm={(reasonCode) => take(() => refuseContent({ contentId, version, reasonCode }), CONTENT_WORDS.refused)}
      />
    </>
  )
}
