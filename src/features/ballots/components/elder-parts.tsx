import { View } from '@tarojs/components'
import { ELDER_BALLOT_WORDS as WORDS } from '@/copy/ballots'
import { callPhone } from '@/platform/call-phone'
import { canSpeak, speak } from '@/platform/speech/speech'
import type { BallotDetail } from '@/shared/contract/ballots'
import { Button, Cell, Sheet } from '@/ui'
import './elder-vote.css'

/** Hidden where the platform has no voice. */
export function ReadAloud({ text }: { text: string }) {
  if (!canSpeak()) return null
  return (
    <View className="elder-vote__read">
      <Button id="ballot-read-aloud" icon="speaker-high" size="lg" block onTap={() => speak(text)}>
        {WORDS.readAloud}
      </Button>
    </View>
  )
}

/** A person to ask, and the vote on paper. */
export function HelpSheet({ ballot: { contactPhone, offlineRoute }, open, onClose }: { ballot: BallotDetail; open: boolean; onClose: () => void }) {
  return (
    <Sheet open={open} title={WORDS.helpTitle} closeLabel={WORDS.back} onClose={onClose}>
      {contactPhone !== '' && <Cell id="ballot-call-office" icon="phone" title={WORDS.callOffice} detail={contactPhone} onTap={() => void callPhone(contactPhone)} />}
      <Cell id="ballot-call-hotline" icon="phone" title={WORDS.callHotline} detail={WORDS.callHotlineHelp} onTap={() => void callPhone(WORDS.hotline)} />
      {offlineRoute !== '' && <Cell icon="note" title={WORDS.paper} detail={offlineRoute} />}
    </Sheet>
  )
}
