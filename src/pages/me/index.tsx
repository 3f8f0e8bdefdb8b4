import { View } from '@tarojs/components'
import { useCallback } from 'react'
import { failureWords } from '@/copy/failure'
import { ME_WORDS } from '@/copy/people'
import { SHELL_WORDS } from '@/copy/shell'
import { AppTabBar } from '@/custom-tab-bar/app-tab-bar'
import { ClosingNote } from '@/features/account/components/closing-note'
import { chooseCommunity } from '@/features/people/api/choose-community'
import { OwnBlockNote } from '@/features/content/components/own-block-note'
import { IdentityCard } from '@/features/people/components/identity-card'
import { MeLinks } from '@/features/people/components/me-links'
import { PersonaSwitcher } from '@/features/people/components/persona-switcher'
import { useMe } from '@/features/people/hooks/use-me'
import { now } from '@/platform/clock'
import { setElderMode } from '@/platform/display/elder-mode'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePullDown } from '@/platform/life-cycle/page-events'
import { openBlock, openChoosePlace, openCloseAccount, restartAt } from '@/platform/navigation/navigate'
import { type PickedPlace, usePickedPlace } from '@/platform/navigation/picked-place'
import { currentPersona } from '@/platform/persona/persona'
import { Card, Cell, ErrorState, Note, PageShell, Skeleton, Switch } from '@/ui'

const PURPOSE = 'me'

/** 我的: who I am here, what was told me, how it is drawn. */
export default function MePage() {
  const mode = useDisplayMode()
  const { me, error, reload } = useMe()
  usePullDown(reload)
  usePickedPlace(PURPOSE, useCallback(({ code }: PickedPlace) => void chooseCommunity(code).catch(() => reload()), [reload]))
  return (
    <PageShell mode={mode} isTab title={ME_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null}>
      {me && <IdentityCard me={me} now={now()} onChangeCommunity={() => openChoosePlace(PURPOSE)} />}
      {!me && !error && <Skeleton rows={1} label={ME_WORDS.loading} />}
      {!me && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
      {me && me.closesAt !== null && <ClosingNote closesAt={me.closesAt} now={now()} onOpen={openCloseAccount} />}
      {me?.block && <OwnBlockNote block={me.block} now={now()} onOpen={openBlock} />}
      <MeLinks me={me} />
      <Card>
        <Cell
          icon="text-aa"
          title={ME_WORDS.elder}
          detail={ME_WORDS.elderHelp}
          end={<Switch id="elder-mode" on={mode.isElder} label={ME_WORDS.elder} onChange={setElderMode} />}
        />
      </Card>
      <Note icon="lock" tone="neutral">
        {ME_WORDS.privacyText}
      </Note>
      <View>
        <PersonaSwitcher onChosen={() => restartAt('home')} />
      </View>
      <AppTabBar active="me" />
    </PageShell>
  )
}
