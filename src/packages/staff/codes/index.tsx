import { View } from '@tarojs/components'
import { useState } from 'react'
import { failureWords } from '@/copy/failure'
import { CODE_SHEET_WORDS, CODES_WORDS } from '@/copy/roll'
import { SHELL_WORDS } from '@/copy/shell'
import { writeDoorCode } from '@/features/households/model/door-code'
import { doorCodeSheet } from '@/features/households/model/door-code-sheet'
import { copyText } from '@/platform/clipboard/copy-text'
import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { useOperation } from '@/platform/data/use-operation'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { shareTextFile } from '@/platform/files/share-text-file'
import { usePageParams } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { random } from '@/platform/random'
import { issueCodes, listBuildings } from '@/shared/contract/households'
import type { OutputOf } from '@/shared/contract/operation'
import { createUlid } from '@/shared/domain/ulid'
import { BottomBar, Button, Card, Cell, Chip, EmptyState, ErrorState, Note, PageShell, Section, showToast, Skeleton } from '@/ui'

type List = OutputOf<typeof issueCodes>

/** 门上的码: a list for one building, to print. It stands nowhere else. */
export default function CodesPage() {
  const mode = useDisplayMode()
  const { community: communityCode = '' } = usePageParams()
  const { data, error, reload } = useOperation(listBuildings, { communityCode })
  const [building, setBuilding] = useState<Building | null>(null)
  const [list, setList] = useState<List | null>(null)
  const issue = useAction(async ({ key }: { key: string }) => {
    try {
      setList(await call(issueCodes, { batchId: createUlid(now(), random), communityCode, buildingKey: key }))
    } catch (cause) {
      tellFailure(cause)
    }
  })
  const choose = (next: Building) => {
    setBuilding(next)
    setList(null)
  }
  return (
    <PageShell
      mode={mode}
      title={CODES_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={building && <Acts list={list} name={building.name} isBusy={issue.isBusy} onIssue={() => void issue.run(building)} />}
    >
      <Note icon="info">{CODES_WORDS.help}</Note>
      {data && <Buildings buildings={data.buildings} chosen={building?.key} onChoose={choose} />}
      {list && (
        <Section title={CODES_WORDS.list(list.buildingName, list.codes.length)}>
          <Card>
            {list.codes.map(({ householdId, label, code }) => (
              <Cell key={householdId} id={`code-${householdId}`} title={label} end={<View className="num strong">{writeDoorCode(code)}</View>} />
            ))}
          </Card>
        </Section>
      )}
      {!data && !error && <Skeleton label={CODES_WORDS.loading} />}
      {!data && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

interface Building {
  key: string
  name: string
}

function Buildings({ buildings, chosen, onChoose }: { buildings: readonly Building[]; chosen: string | undefined; onChoose: (building: Building) => void }) {
  if (buildings.length === 0) return <EmptyState icon="house" title={CODES_WORDS.noRoll} text={CODES_WORDS.noRollText} />
  return (
    <Section title={CODES_WORDS.building}>
      <View className="wrap">
        {buildings.map((one) => (
          <Chip key={one.key} id={`building-${one.key}`} label={one.name} on={one.key === chosen} onTap={() => onChoose(one)} />
        ))}
      </View>
    </Section>
  )
}

function Acts({ list, name, isBusy, onIssue }: { list: List | null; name: string; isBusy: boolean; onIssue: () => void }) {
  return (
    <BottomBar hint={list ? CODES_WORDS.once : undefined}>
      {list ? (
        <>
          <Button id="codes-print" kind="primary" size="lg" block onTap={() => void printList(list)}>
            {CODES_WORDS.print}
          </Button>
          <Button id="codes-copy" kind="text" block onTap={() => void copyList(list)}>
            {CODES_WORDS.copy}
          </Button>
        </>
      ) : (
        <Button id="codes-issue" kind="primary" size="lg" block busyLabel={isBusy ? CODES_WORDS.issuing : undefined} onTap={onIssue}>
          {CODES_WORDS.issue(name)}
        </Button>
      )}
    </BottomBar>
  )
}

/** WeChat prints nothing: the sheet goes to a computer as a file. */
async function printList(list: List): Promise<void> {
  const isSent = await shareTextFile(CODE_SHEET_WORDS.fileName(list.buildingName), doorCodeSheet(list), 'text/html')
  showToast(isSent ? CODES_WORDS.printed : CODES_WORDS.notPrinted, { tone: isSent ? 'done' : 'danger' })
}

async function copyList({ codes }: List): Promise<void> {
  const isCopied = await copyText(codes.map(({ label, code }) => `${label}\t${writeDoorCode(code)}`).join('\n'))
  showToast(isCopied ? CODES_WORDS.copied : CODES_WORDS.notCopied, { tone: isCopied ? 'done' : 'danger' })
}
