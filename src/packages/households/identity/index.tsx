import { View } from '@tarojs/components'
import { failureWords } from '@/copy/failure'
import { IDENTITY_WORDS } from '@/copy/households'
import { RIDER_WORDS } from '@/copy/riders'
import { SHELL_WORDS } from '@/copy/shell'
import { HomeRow } from '@/features/households/components/home-row'
import { bindPhone } from '@/features/people/api/bind-phone'
import { IdentityStep } from '@/features/people/components/identity-step'
import { PhoneButton } from '@/features/people/components/phone-button'
import { useMe } from '@/features/people/hooks/use-me'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { usePagedList } from '@/platform/data/use-paged-list'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { goBack, openClaimHousehold, openHome, openVerifyRider } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { listMyClaims } from '@/shared/contract/households'
import type { Me } from '@/shared/contract/people'
import { isOpen } from '@/shared/domain/households/claim-states'
import { Button, Card, Cell, ErrorState, Note, PageShell, showToast, Skeleton } from '@/ui'

/** 我的身份: what each step gives and why it is asked, one act at a time. */
export default function IdentityPage() {
  const mode = useDisplayMode()
  const { me, error, reload } = useMe()
  return (
    <PageShell mode={mode} title={IDENTITY_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {me && <Steps me={me} onPull={reload} />}
      {!me && !error && <Skeleton label={IDENTITY_WORDS.loading} />}
      {!me && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

function Steps({ me, onPull }: { me: Me; onPull: () => Promise<void> }) {
  const claims = usePagedList(listMyClaims, {})
  useReturn(() => void claims.reload())
  usePullDown(() => Promise.all([onPull(), claims.reload()]))
  const bind = useAction(async (code: string) => {
    try {
      await bindPhone(code)
      showToast(IDENTITY_WORDS.phoneBound, { tone: 'done' })
    } catch (cause) {
      tellFailure(cause)
    }
  })
  const homes = claims.items.filter(({ state }) => isOpen(state))
  const hasPhone = me.phoneTail !== null
  const hasHome = me.homes.length > 0
  return (
    <>
      <View className="identity-lead">
        <View className="t2">{IDENTITY_WORDS.now[me.level]}</View>
        <View className="h-page">{IDENTITY_WORDS.heading}</View>
      </View>
      <Card>
        <IdentityStep state="done" title={IDENTITY_WORDS.wechat} detail={IDENTITY_WORDS.wechatHelp} />
        <IdentityStep
          state={hasPhone ? 'done' : 'open'}
          title={IDENTITY_WORDS.phone}
          detail={me.phoneTail === null ? IDENTITY_WORDS.phoneHelp : IDENTITY_WORDS.phoneDone(me.phoneTail)}
          why={hasPhone ? undefined : IDENTITY_WORDS.phoneWhy}
        >
          {!hasPhone && (
            <PhoneButton busyLabel={bind.isBusy ? IDENTITY_WORDS.phoneBinding : undefined} onCode={(code) => void bind.run(code)} onRefuse={() => showToast(IDENTITY_WORDS.phoneRefused)}>
              {IDENTITY_WORDS.phoneButton}
            </PhoneButton>
          )}
        </IdentityStep>
        <IdentityStep
          state={hasHome ? 'done' : hasPhone ? 'open' : 'later'}
          title={IDENTITY_WORDS.home}
          detail={IDENTITY_WORDS.homeHelp}
          why={hasPhone && homes.length === 0 ? IDENTITY_WORDS.homeWhy : undefined}
        >
          {hasPhone && (
            <>
              {homes.map((claim) => (
                <HomeRow key={claim.id} claim={claim} onOpen={() => openHome(claim.id)} />
              ))}
              <Button id="identity-claim" kind={homes.length === 0 ? 'primary' : 'soft'} size="lg" block onTap={() => openClaimHousehold()}>
                {homes.length === 0 ? IDENTITY_WORDS.homeAdd : IDENTITY_WORDS.homeAddMore}
              </Button>
            </>
          )}
        </IdentityStep>
        <IdentityStep state="later" title={IDENTITY_WORDS.legal} detail={IDENTITY_WORDS.legalHelp} />
      </Card>
      <Card>
        <Cell id="identity-rider" icon="moped" title={RIDER_WORDS.identityRow} end={RIDER_WORDS.title} onTap={openVerifyRider} />
      </Card>
      <Note icon="info">{IDENTITY_WORDS.optional}</Note>
    </>
  )
}
