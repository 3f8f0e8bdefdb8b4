import { View } from '@tarojs/components'
import { useState } from 'react'
import { errorSentence } from '@/copy/errors'
import { RELATION_WORDS } from '@/copy/households'
import { SEARCH_WORDS } from '@/copy/roll'
import { SHELL_WORDS } from '@/copy/shell'
import { call } from '@/platform/cloud/call'
import { useAction } from '@/platform/data/use-action'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { searchHouseholds } from '@/shared/contract/households'
import type { InputOf, OutputOf } from '@/shared/contract/operation'
import { BottomBar, Button, Card, Cell, Chip, EmptyState, Note, PageShell, TextField } from '@/ui'

type By = InputOf<typeof searchHouseholds>['by']
type Found = OutputOf<typeof searchHouseholds>
const WAYS: readonly By[] = ['room', 'phoneTail', 'name']

/** 查一户: by what somebody says on the phone. */
export default function SearchPage() {
  const mode = useDisplayMode()
  const { community: communityCode = '' } = usePageParams()
  const [by, setBy] = useState<By>('room')
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const search = useAction(async () => {
    if (text.trim() === '') return
    setFound(await call(searchHouseholds, { communityCode, by, text: text.trim() }))
  })
  const choose = (next: By) => {
    setBy(next)
    setFound(null)
  }
  return (
    <PageShell
      mode={mode}
      title={SEARCH_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        <BottomBar hint={SEARCH_WORDS.logged}>
          <Button id="search-run" kind="ink" size="lg" block busyLabel={search.isBusy ? SEARCH_WORDS.searching : undefined} onTap={() => void search.run()}>
            {SEARCH_WORDS.search}
          </Button>
        </BottomBar>
      }
    >
      <View className="chips">
        {WAYS.map((way) => (
          <Chip key={way} id={`search-by-${way}`} label={SEARCH_WORDS.by[way]} on={way === by} onTap={() => choose(way)} />
        ))}
      </View>
      <TextField id="search-text" label={SEARCH_WORDS.by[by]} placeholder={SEARCH_WORDS.placeholder[by]} max={20} value={text} onChange={setText} />
      {search.error && (
        <Note icon="warning-circle" tone="danger">
          {errorSentence(search.error.code)}
        </Note>
      )}
      {found && <Households found={found} />}
    </PageShell>
  )
}

function Households({ found: { households, hasMore } }: { found: Found }) {
  if (households.length === 0) return <EmptyState icon="house" title={SEARCH_WORDS.none} text={SEARCH_WORDS.noneText} />
  return (
    <>
      {households.map(({ householdId, label, areaHundredths, people }) => (
        <Card key={householdId}>
          <View className="stackable">
            <View className="h-card">{label}</View>
            <View className="t2">{areaHundredths === null ? SEARCH_WORDS.noArea : SEARCH_WORDS.area(areaHundredths)}</View>
          </View>
          {people.map(({ name, relation, hasPhone }) => (
            <Cell key={`${name}-${relation}`} icon="user" title={name} detail={RELATION_WORDS[relation]} end={hasPhone ? SEARCH_WORDS.hasPhone : undefined} />
          ))}
        </Card>
      ))}
      {hasMore && <Note icon="info">{SEARCH_WORDS.more}</Note>}
    </>
  )
}
