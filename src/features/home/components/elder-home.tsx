import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { HOME_WORDS } from '@/copy/home'
import { callPhone } from '@/platform/call-phone'
import { Card, Cell } from '@/ui'
import { NoticesSection } from './notices-section'

/** Elder mode shows only what waits, the telephone, and the notices (design 6). */
export function ElderHome({ children }: { children: ReactNode }) {
  return (
    <View>
      {children}
      <Card outlined>
        <Cell id="home-call" icon="phone" title={HOME_WORDS.call} detail={HOME_WORDS.callHelp} onTap={() => void callPhone(HOME_WORDS.callNumber)} />
      </Card>
      <NoticesSection />
    </View>
  )
}
