import { DATA_WORDS, KEPT_DATA } from '@/copy/account'
import { SHELL_WORDS } from '@/copy/shell'
import { KEPT_DATA_ICONS } from '@/features/account/model/kept-data-icons'
import { PhoneWithdrawal } from '@/features/people/components/phone-withdrawal'
import { useMe } from '@/features/people/hooks/use-me'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { goBack, openActsAboutMe, openCloseAccount, openExport } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { hasPrivacyGuide, openPrivacyGuide } from '@/platform/privacy/privacy-guide'
import { BottomBar, Button, Card, Cell, Note, PageShell, Section } from '@/ui'

/** 我的数据: what is kept of me, for how long, and what I can do about it (C24, C25). */
export default function PrivacyPage() {
  const mode = useDisplayMode()
  const { me } = useMe()
  return (
    <PageShell
      mode={mode}
      title={DATA_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={
        <BottomBar hint={DATA_WORDS.exportHint}>
          <Button id="data-export" kind="ink" size="lg" block icon="tray-arrow-down" onTap={openExport}>
            {DATA_WORDS.export}
          </Button>
        </BottomBar>
      }
    >
      <Section title={DATA_WORDS.heading}>
        <Card>
          {KEPT_DATA.map(({ key, what, why, howLong }) => (
            <Cell key={key} icon={KEPT_DATA_ICONS[key]} title={what} detail={why} end={howLong} />
          ))}
        </Card>
      </Section>
      <Note icon="x-circle">{DATA_WORDS.never}</Note>
      <Card>
        {hasPrivacyGuide && <Cell id="data-guide" icon="info" title={DATA_WORDS.guide} detail={DATA_WORDS.guideHelp} onTap={openPrivacyGuide} />}
        <Cell id="data-acts" icon="eye" title={DATA_WORDS.acts} detail={DATA_WORDS.actsHelp} onTap={openActsAboutMe} />
        {me?.phoneTail && <PhoneWithdrawal tail={me.phoneTail} />}
        <Cell id="data-close" icon="trash" title={DATA_WORDS.close} end={DATA_WORDS.closeHelp} onTap={openCloseAccount} />
      </Card>
    </PageShell>
  )
}
