import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockTone, clockWords, momentWords } from '@/copy/clock'
import { errorSentence } from '@/copy/errors'
import { failureWords } from '@/copy/failure'
import { PLATFORM_WORDS, RIDER_DESK_WORDS, RIDER_REFUSAL_WORDS } from '@/copy/riders'
import { SHELL_WORDS } from '@/copy/shell'
import { approve, refuse } from '@/features/riders/api/rider-steps'
import { previewPhoto } from '@/platform/camera/preview-photo'
import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { useAction } from '@/platform/data/use-action'
import { useChange } from '@/platform/data/use-change'
import { useOperation } from '@/platform/data/use-operation'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { getVerification, openBadge, type Verification } from '@/shared/contract/riders'
import { RIDER_REFUSALS } from '@/shared/domain/riders/verification-states'
import { type AppError } from '@/shared/errors'
import { BottomBar, Button, Card, ClockLabel, ErrorState, Note, PageShell, Pair, Photo, ReasonSheet, Skeleton } from '@/ui'

/** 骑手认证 at the desk: a look at the badge, which is recorded, and the answer. */
export default function BadgeDeskPage() {
  const mode = useDisplayMode()
  const { id = '' } = usePageParams()
  const { data: asking, error, reload, replace } = useOperation(getVerification, { verificationId: id })
  const [isGiving, setGiving] = useState(false)
  /** Undefined: not looked at yet; null: it is gone. */
  const [badgeUrl, setBadgeUrl] = useState<string | null | undefined>(undefined)
  const change = useChange({ replace, reload }, () => setGiving(false))
  const look = useAction(async () => setBadgeUrl((await call(openBadge, { verificationId: id })).url))
  usePullDown(reload)
  return (
    <PageShell
      mode={mode}
      title={RIDER_DESK_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        asking && (
          <Answer
            asking={asking}
            badgeUrl={badgeUrl}
            isBusy={change.isBusy}
            onApprove={() => void change.run(() => approve(asking), RIDER_DESK_WORDS.approved)}
            onRefuse={() => setGiving(true)}
          />
        )
      }
    >
      {asking && <Facts asking={asking} />}
      {asking && <Badge asking={asking} url={badgeUrl} look={look} />}
      {asking && (
        <ReasonSheet
          open={isGiving}
          id="reason"
          title={RIDER_DESK_WORDS.refuseTitle}
          reasons={RIDER_REFUSALS}
          words={RIDER_REFUSAL_WORDS}
          kind="danger"
          confirm={RIDER_DESK_WORDS.refuse}
          busyLabel={change.isBusy ? RIDER_DESK_WORDS.busy : undefined}
          closeLabel={RIDER_DESK_WORDS.close}
          onConfirm={(reason) => void change.run(() => refuse(asking, reason), RIDER_DESK_WORDS.refused)}
          onClose={() => setGiving(false)}
        />
      )}
      {!asking && !error && <Skeleton label={RIDER_DESK_WORDS.loading} />}
      {!asking && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

/** Opened by a tap of its own, because every look is recorded. `url` undefined: not yet; null: it is gone. */
function Badge({ asking, url, look }: { asking: Verification; url: string | null | undefined; look: { run: () => Promise<unknown>; isBusy: boolean; error: AppError | null } }) {
  if (url !== undefined) {
    return (
      <View id="badge-photo">
        <Photo url={url} alt={RIDER_DESK_WORDS.photo} placeholder={{ icon: 'image', text: RIDER_DESK_WORDS.gone }} onTap={url ? () => previewPhoto(url) : undefined} />
      </View>
    )
  }
  if (!asking.mayDecide || !asking.hasBadge) return null
  return (
    <>
      <Button id="badge-look" size="lg" block busyLabel={look.isBusy ? RIDER_DESK_WORDS.opening : undefined} onTap={() => void look.run()}>
        {RIDER_DESK_WORDS.look}
      </Button>
      <Note icon="eye">{look.error ? errorSentence(look.error.code) : RIDER_DESK_WORDS.lookHelp}</Note>
    </>
  )
}

function Facts({ asking }: { asking: Verification }) {
  return (
    <Card>
      <View className="stackable">
        <View className="h-card">{RIDER_DESK_WORDS.row(PLATFORM_WORDS[asking.platform])}</View>
        {asking.state === 'pending' ? (
          <ClockLabel tone={clockTone(asking.createdAt, asking.dueAt, now())} text={clockWords(asking.dueAt, now())} />
        ) : (
          <View className="t2">{RIDER_DESK_WORDS.state[asking.state]}</View>
        )}
      </View>
      <View className="muted f13">{momentWords(asking.createdAt, now())}</View>
    </Card>
  )
}

interface AnswerProps {
  asking: Verification
  badgeUrl: string | null | undefined
  isBusy: boolean
  onApprove: () => void
  onRefuse: () => void
}

/** Nobody answers about a badge that they have not looked at. */
function Answer({ asking, badgeUrl, isBusy, onApprove, onRefuse }: AnswerProps) {
  if (asking.state !== 'pending') return null
  if (!asking.mayDecide) return <BottomBar hint={RIDER_DESK_WORDS.own}>{null}</BottomBar>
  const isLooked = badgeUrl !== undefined || !asking.hasBadge
  return (
    <BottomBar hint={isLooked ? undefined : RIDER_DESK_WORDS.lookFirst}>
      <Pair>
        <Button id="badge-approve" kind="primary" size="lg" block disabled={!badgeUrl} busyLabel={isBusy ? RIDER_DESK_WORDS.busy : undefined} onTap={onApprove}>
          {RIDER_DESK_WORDS.approve}
        </Button>
        <Button id="badge-refuse" size="lg" block disabled={!isLooked} onTap={onRefuse}>
          {RIDER_DESK_WORDS.refuse}
        </Button>
      </Pair>
    </BottomBar>
  )
}
