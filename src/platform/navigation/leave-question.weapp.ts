import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import type * as browser from './leave-question'

/** WeChat's own back, by its arrow or by the edge of the screen. */
export const useLeaveQuestion: (typeof browser)['useLeaveQuestion'] = (question) => {
  useEffect(() => {
    if (question === null) return undefined
    void Taro.enableAlertBeforeUnload({ message: question })
    return () => void Taro.disableAlertBeforeUnload()
  }, [question])
}
