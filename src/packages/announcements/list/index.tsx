import { View } from '@tarojs/components'
import { useState } from 'react'
import { ANNOUNCEMENTS_WORDS, WRITE_WORDS } from '@/copy/announcements'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { AnnouncementList } from '@/features/announcements/components/announcement-list'
import { DraftSection } from '@/features/announcements/components/draft-section'
import { useAnnouncements } from '@/features/announcements/hooks/use-announcements'
import { publishingOffice } from '@/features/announcements/model/publishing-place'
import { useMe } from '@/features/people/hooks/use-me'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { useBottomReached, usePageParams, usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { goBack, openWriteAnnouncement, switchToTab } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import type { AppError } from '@/shared/errors'
import { BottomBar, Button, Chip, EmptyState, ErrorState, PageShell, Skeleton } from '@/ui'

/** 公告: what stands in the community, what is over, and for its staff what is not out yet. */
export default function AnnouncementsPage() {
  const mode = useDisplayMode()
  const { community } = usePageParams()
  const { me, error, reload } = useMe()
  const code = community ?? me?.community?.code
  const office = publishingOffice(me?.appointments ?? [])
  return (
    <PageShell
      mode={mode}
      title={ANNOUNCEMENTS_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={office ? <WriteBar /> : null}
    >
      {office && <DraftSection placeCode={office.place.code} />}
      {code ? <Board communityCode={code} /> : <WithoutCommunity isKnown={me !== null} error={error} onRetry={() => void reload()} />}
    </PageShell>
  )
}

function Board({ communityCode }: { communityCode: string }) {
  const [which, setWhich] = useState<'current' | 'past'>('current')
  const list = useAnnouncements(communityCode, which)
  useReturn(() => void list.reload())
  useBottomReached(() => void list.loadMore())
  usePullDown(list.reload)
  return (
    <>
      <View className="wrap">
        {(['current', 'past'] as const).map((one) => (
          <Chip key={one} id={`announcements-${one}`} label={ANNOUNCEMENTS_WORDS[one]} on={which === one} onTap={() => setWhich(one)} />
        ))}
      </View>
      <AnnouncementList list={list} which={which} />
    </>
  )
}

function WriteBar() {
  return (
    <BottomBar>
      <Button id="write-announcement" kind="primary" size="lg" block onTap={() => openWriteAnnouncement()}>
        {WRITE_WORDS.open}
      </Button>
    </BottomBar>
  )
}

function WithoutCommunity({ isKnown, error, onRetry }: { isKnown: boolean; error: AppError | null; onRetry: () => void }) {
  if (!isKnown) return error ? <ErrorState {...failureWords(error)} onRetry={onRetry} /> : <Skeleton label={ANNOUNCEMENTS_WORDS.loading} />
  const home = { label: SHELL_WORDS.tabs.home, onTap: () => switchToTab('home') }
  return <EmptyState icon="map-pin" title={ANNOUNCEMENTS_WORDS.chooseCommunity} text={ANNOUNCEMENTS_WORDS.chooseCommunityText} action={home} />
}
