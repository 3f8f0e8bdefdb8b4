import { View } from '@tarojs/components'
import { useState } from 'react'
import { errorSentence } from '@/copy/errors'
import { SEARCH_WORDS } from '@/copy/roll'
import { SHELL_WORDS } from '@/copy/shell'
import { call } from '@/platform/cloud/call'
import { useAction } from '@/platform/data/use-action'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { goBack, openHandle } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { searchHouseholds } from '@/shared/contract/households'
import type { InputOf } from '@/shared/contract/operation'
import { findReportByNumber } from '@/shared/contract/reports'
import { readReceiptNumber } from '@/shared/domain/reports/receipt-number'
import { BottomBar, Button, Chip, Note, PageShell, TextField } from '@/ui'
import { type FoundHouseholds, Households } from './households'

type By = InputOf<typeof searchHouseholds>['by'] | 'number'
const WAYS: readonly By[] = ['room', 'phoneTail', 'name', 'number']
const MAX_TYPED = 24

/** 查找: a household by what somebody says on the phone, or the report whose number they read aloud. At a wider place reports alone. */
export default function SearchPage() {
  const mode = useDisplayMode()
  const { community: communityCode, place: placeCode = communityCode ?? '' } = usePageParams()
  const ways = communityCode === undefined ? WAYS.slice(-1) : WAYS
  const [by, setBy] = useState<By>(ways[0] ?? 'number')
  const [text, setText] = useState('')
  const [isSlip, setSlip] = useState(false)
  const [found, setFound] = useState<FoundHouseholds | null>(null)
  const search = useAction(async () => {
    const typed = text.trim()
    if (typed === '') return
    if (by !== 'number') return setFound(await call(searchHouseholds, { communityCode: communityCode ?? '', by, text: typed }))
    const number = readReceiptNumber(typed)
    setSlip(number === null)
    if (number !== null) openHandle((await call(findReportByNumber, { placeCode, number })).reportId)
  })
  const choose = (next: By) => {
    setBy(next)
    setFound(null)
    setSlip(false)
  }
  return (
    <PageShell
      mode={mode}
      title={SEARCH_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        <BottomBar hint={by === 'number' ? undefined : SEARCH_WORDS.logged}>
          <Button id="search-run" kind="ink" size="lg" block busyLabel={search.isBusy ? SEARCH_WORDS.searching : undefined} onTap={() => void search.run()}>
            {by === 'number' ? SEARCH_WORDS.searchNumber : SEARCH_WORDS.search}
          </Button>
        </BottomBar>
      }
    >
      {ways.length > 1 && (
        <View className="chips">
          {ways.map((way) => (
            <Chip key={way} id={`search-by-${way}`} label={SEARCH_WORDS.by[way]} on={way === by} onTap={() => choose(way)} />
          ))}
        </View>
      )}
      <TextField
        id="search-text"
        label={SEARCH_WORDS.by[by]}
        placeholder={SEARCH_WORDS.placeholder[by]}
        help={by === 'number' ? SEARCH_WORDS.numberHelp : undefined}
        error={isSlip ? SEARCH_WORDS.numberWrong : undefined}
        max={MAX_TYPED}
        value={text}
        onChange={setText}
      />
      {search.error && (
        <Note icon="warning-circle" tone="danger">
          {search.error.code === 'REPORT_NOT_FOUND' ? SEARCH_WORDS.numberNone : errorSentence(search.error.code)}
        </Note>
      )}
      {found && <Households found={found} />}
    </PageShell>
  )
}
