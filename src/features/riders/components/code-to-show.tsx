import { View } from '@tarojs/components'
import { failureWords } from '@/copy/failure'
import { RIDER_WORDS } from '@/copy/riders'
import { now } from '@/platform/clock'
import { useOperation } from '@/platform/data/use-operation'
import { showCandidateCode } from '@/shared/contract/appointments'
import { MINUTE } from '@/shared/domain/time'
import { Button, Card, ErrorState, Skeleton } from '@/ui'
import './code-to-show.css'

/** The code that a rider reads aloud to somebody who knows them. `write`: how it is grouped. */
export function CodeToShow({ write }: { write: (code: string) => string }) {
  const { data, error, isLoading, reload } = useOperation(showCandidateCode, {})
  if (!data && error) return <ErrorState {...failureWords(error)} onRetry={() => void reload()} />
  if (!data) return <Skeleton rows={1} label={RIDER_WORDS.codeLoading} />
  return (
    <Card>
      <View id="rider-code" className="rider-code num">
        {write(data.code)}
      </View>
      <View className="muted f13">{RIDER_WORDS.codeLasts(Math.max(0, Math.ceil((data.expiresAt - now()) / MINUTE)))}</View>
      <View className="t2 f14">{RIDER_WORDS.codeHelp}</View>
      <Button id="rider-code-again" kind="text" busyLabel={isLoading ? RIDER_WORDS.codeLoading : undefined} onTap={() => void reload()}>
        {RIDER_WORDS.codeAgain}
      </Button>
    </Card>
  )
}
