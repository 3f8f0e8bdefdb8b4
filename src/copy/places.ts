import type { Place } from '../shared/contract/places'

/** 选社区: district, street, community, one level a screen. */
export const CHOOSE_PLACE_WORDS = {
  title: '选社区',
  levels: {
    city: '哪个区县',
    district: '哪个街道、镇',
    street: '哪个社区、村',
    community: '哪个网格',
    grid: '哪一栋',
    building: '就是这里',
  } satisfies Record<Place['level'], string>,
  useLocation: '看看我在哪个社区',
  locating: '正在看您在哪个社区',
  locationHelp: '用一下位置，好知道这归哪个社区管。不用也行，可以自己选',
  locationDenied: '没让用位置，没关系，自己选就行',
  locationUnavailable: '这会儿没定到位，自己选就行',
  outsideCity: '您现在不在黄石，自己选就行',
  isItHere: (name: string) => `看位置，您在${name}`,
  districtKnown: (name: string) => `您在${name}。社区请自己选一下`,
  choose: (name: string) => `就选${name}`,
  loading: '正在读社区名单',
  search: '找社区',
  searchHint: '名字里的字，或拼音头一个字母',
  searching: '正在找',
  found: '找到的',
  recent: '最近选过',
  noneFound: '没找到',
  noneFoundText: '换一个字试试。清空后，可以从区县一级一级选',
  moreFound: '还有，多写一个字就准了',
} as const

/** Maps (C50: the ground is WeChat's own). */
export const MAP_WORDS = {
  label: (name: string) => `地图，${name}`,
  plainGround: '预览里没有底图，微信里用微信的地图',
} as const
