import { useState } from 'react'
import { POSTER_WORDS as WORDS } from '@/copy/posters'
import { copyText } from '@/platform/clipboard/copy-text'
import { openAlbumSetting, savePicture } from '@/platform/files/save-picture'
import { canSendPicture, sendPicture } from '@/platform/files/send-picture'
import { BottomBar, Button, ConfirmSheet, Pair, showToast } from '@/ui'

interface PosterActsProps {
  /** Null: only words are shown. */
  path: string | null
  text: string
  fileName: string
  isPrint: boolean
}

/** Keeps the picture, sends it, or copies the words. */
export function PosterActs({ path, text, fileName, isPrint }: PosterActsProps) {
  const [isSaving, setSaving] = useState(false)
  const [isRefused, setRefused] = useState(false)

  const save = async (picture: string) => {
    setSaving(true)
    const outcome = await savePicture(picture, fileName)
    setSaving(false)
    if (outcome === 'saved') showToast(WORDS.saved, { tone: 'done' })
    if (outcome === 'failed') showToast(WORDS.failed, { tone: 'danger' })
    setRefused(outcome === 'refused')
  }
  const copy = async () => {
    const isCopied = await copyText(text)
    showToast(isCopied ? WORDS.copied : WORDS.notCopied, { tone: isCopied ? 'done' : 'danger' })
  }
  const openSetting = () => {
    setRefused(false)
    void openAlbumSetting()
  }
  if (!path) {
    return (
      <BottomBar>
        <Button id="poster-copy" kind="ink" size="lg" block onTap={() => void copy()}>
          {WORDS.copy}
        </Button>
      </BottomBar>
    )
  }
  return (
    <BottomBar hint={isPrint ? WORDS.printHint : canSendPicture ? WORDS.hint : undefined}>
      <Pair>
        <Button id="poster-save" kind={canSendPicture ? 'soft' : 'ink'} icon="image" size="lg" block busyLabel={isSaving ? WORDS.saving : undefined} onTap={() => void save(path)}>
          {WORDS.save}
        </Button>
        {canSendPicture && (
          <Button id="poster-send" kind="ink" icon="share-network" size="lg" block onTap={() => void sendPicture(path)}>
            {WORDS.send}
          </Button>
        )}
      </Pair>
      <ConfirmSheet open={isRefused} title={WORDS.refused.title} text={WORDS.refused.text} confirm={WORDS.refused.open} keep={WORDS.refused.keep} id="poster-setting" kind="primary" onConfirm={openSetting} onClose={() => setRefused(false)} />
    </BottomBar>
  )
}
