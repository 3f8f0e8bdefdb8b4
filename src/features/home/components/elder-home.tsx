import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { HOME_WORDS } from '@/copy/home'
import { callPhone } from '@/platform/call-phone'
import { canSpeak, speak } from '@/platform/speech/speech'
import { Button, Card, Cell } from '@/ui'
import { NoticesSection } from './notices-section'
import './elder-home.css'

/** Elder mode shows only what waits, the telephone, and the notices (design 6). */
export function ElderHome({ spoken, children }: { spoken: string; children: ReactNode }) {
  return (
    <View>
      {canSpeak() && (
        <View className="elder-home__read">
          <Button id="home-read-aloud" size="lg" block onTap={() => speak(spoken)}>
            {HOME_WORDS.readAloud}
          </Button>
        </View>
      )}
      {children}
      <Card outlined>
        <Cell id="home-call" icon="phone" title={HOME_WORDS.call} detail={HOME_WORDS.callHelp} onTap={() => void callPhone(HOME_WORDS.callNumber)} />
      </Card>
      <NoticesSection />
    </View>
  )
}
