import { View } from '@tarojs/components'
import { SHELL_WORDS } from '@/copy/shell'
import { MESSAGES_WORDS } from '@/copy/messages'
import { MessageList } from '@/features/messages/components/message-list'
import { openMessage, useMyMessages } from '@/features/messages/hooks/use-my-messages'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { useBottomReached, usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { BottomBar, Button, PageShell } from '@/ui'

/** 消息: what I was told, and what of it waits for me. */
export default function MessagesPage() {
  const mode = useDisplayMode()
  const list = useMyMessages()
  const mine = list.items.filter(({ waitsForMe }) => waitsForMe)
  const [first] = mine
  useReturn(() => void list.reload())
  useBottomReached(() => void list.loadMore())
  usePullDown(list.reload)
  return (
    <PageShell
      mode={mode}
      title={MESSAGES_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        first ? (
          <BottomBar>
            <Button id="messages-first" kind="primary" size="lg" block onTap={() => openMessage(first)}>
              {MESSAGES_WORDS.handleMine(mine.length)}
            </Button>
          </BottomBar>
        ) : null
      }
    >
      <View className="muted f13">{MESSAGES_WORDS.quiet}</View>
      <MessageList list={list} onOpen={openMessage} />
    </PageShell>
  )
}
