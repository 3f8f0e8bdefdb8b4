import { View } from '@tarojs/components'
import { CANDIDATE_WORDS } from '@/copy/appointments'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { writeCode } from '@/features/appointments/model/read-code'
import { now } from '@/platform/clock'
import { useOperation } from '@/platform/data/use-operation'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { showCandidateCode } from '@/shared/contract/appointments'
import { MINUTE } from '@/shared/domain/time'
import { Button, Card, ErrorState, PageShell, Skeleton } from '@/ui'
import './index.css'

/** 任职码: what I read aloud to whoever appoints me. */
export default function CandidateCodePage() {
  const mode = useDisplayMode()
  const { data, error, isLoading, reload } = useOperation(showCandidateCode, {})
  return (
    <PageShell mode={mode} title={CANDIDATE_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {!data && !error && <Skeleton label={CANDIDATE_WORDS.loading} />}
      {!data && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
      {data && (
        <Card>
          <View className="h-card">{CANDIDATE_WORDS.heading}</View>
          <View id="candidate-code" className="candidate-code num">
            {writeCode(data.code)}
          </View>
          <View className="muted f13">{lasts(data.expiresAt - now())}</View>
          <View className="t2 f14">{CANDIDATE_WORDS.text}</View>
          <Button id="candidate-again" kind="text" busyLabel={isLoading ? CANDIDATE_WORDS.loading : undefined} onTap={() => void reload()}>
            {CANDIDATE_WORDS.again}
          </Button>
        </Card>
      )}
    </PageShell>
  )
}

function lasts(left: number): string {
  return left > 0 ? CANDIDATE_WORDS.lasts(Math.ceil(left / MINUTE)) : CANDIDATE_WORDS.over
}
