import type { ANNOUNCEMENT_TOPICS } from '../shared/contract/announcements'
type Topic = (typeof ANNOUNCEMENT_TOPICS)[number]

/** A form of words to begin from; `date`: tomorrow, `place`: whose announcement it is. No number is made up: the telephone is for its author to write. */
export const TOPIC_WORDS: Readonly<Record<Topic, { label: string; template: (date: string, place: string) => { title: string; body: string } }>> = {
  outage: {
    label: '停水停电',
    template: (date, place) => ({ title: `${date}停水，8:00–17:00`, body: `${date} 8:00 到 17:00 检修，${place}停水，请提前存水。修好就恢复，早好早来。有事找社区居委会。` }),
  },
  activity: {
    label: '活动',
    template: (date, place) => ({ title: `${date}上午，社区活动`, body: `${date} 9:00，${place}党群服务中心，欢迎来坐坐。不用报名，人多先到先坐。有事找社区居委会。` }),
  },
  service: {
    label: '办事',
    template: (date, place) => ({ title: `${date}起，社区可以办这件事`, body: `${date}起，每个工作日 9:00–17:00，到${place}党群服务中心一楼办。带身份证。有事找社区居委会。` }),
  },
  reminder: {
    label: '提醒',
    template: (date, place) => ({ title: `${date}有大雨，请留意`, body: `${date}有大雨。${place}的住户请关好窗，阳台的东西收进来，地下车库别停车。遇险打 119，有事找社区居委会。` }),
  },
}
