import type { Facility } from './facilities'
import type { AccessKind, Audience, Brand } from './station-kinds'

/** The words of the file in which a city hands in its stations; codes are understood as well. */
export const FILE_COLUMNS = {
  number: ['编号', '站点编号'],
  name: ['名称', '站点名称', '驿站名称'],
  brand: ['类别', '类型', '品牌'],
  tier: ['级别', '等级'],
  place: ['所属社区', '所属', '社区', '街道'],
  lng: ['经度', 'lng', '经度(gcj02)', '经度(wgs84)', '经度(bd09)'],
  lat: ['纬度', 'lat', '纬度(gcj02)', '纬度(wgs84)', '纬度(bd09)'],
  crs: ['坐标系', 'crs'],
  address: ['地址', '详细地址'],
  entranceNote: ['入口', '入口说明'],
  hostOrg: ['单位', '管理单位'],
  phone: ['电话', '联系电话'],
  capacity: ['容量', '可容纳人数'],
  access: ['进入方式'],
  audience: ['面向', '服务对象'],
  hours: ['开放时间', '营业时间'],
  lunch: ['午休'],
  unattended: ['无人值守'],
  holidays: ['节假日'],
  facilities: ['设施', '服务设施'],
} as const
export type FileColumn = keyof typeof FILE_COLUMNS

export const FILE_BRANDS: Readonly<Record<string, Brand>> = {
  暖新驿站: 'warm', 工会驿站: 'union', 红色驿站: 'red', 爱心驿站: 'care', 零工驿站: 'odd_job', 青年驿站: 'youth', 司机之家: 'drivers', 同心家园: 'home', 党群服务中心: 'party', 商户友好点: 'merchant',
} // prettier-ignore
export const FILE_TIERS: Readonly<Record<string, 1 | 2 | 3>> = { 微驿站: 1, 友好点: 1, '1': 1, 标准: 2, 标准站: 2, '2': 2, 旗舰: 3, 旗舰站: 3, '3': 3 }
export const FILE_ACCESS: Readonly<Record<string, AccessKind>> = { 直接进: 'walk_in', 找工作人员: 'ask_staff', 扫码开门: 'scan_door', 刷脸: 'face', 登记: 'register' }
export const FILE_AUDIENCES: Readonly<Record<string, Audience>> = { 所有人: 'everybody', 户外劳动者: 'outdoor_workers', 新就业群体: 'new_workers' }
export const FILE_HOLIDAYS: Readonly<Record<string, 'closed' | 'same'>> = { 照常: 'same', 休息: 'closed' }

export const FILE_FACILITIES: Readonly<Record<string, Facility>> = {
  电动车充电: 'ebike_charge', 换电: 'battery_swap', 手机充电: 'phone_charge', 充电宝: 'powerbank', 电动车停车: 'parking_ebike', 工具打气: 'tools_pump',
  烘干: 'clothes_dryer', 头盔烘干: 'helmet_dryer', 雨具: 'rain_gear', 空调: 'ac', 取暖: 'heater', 座椅: 'seats', 午休椅: 'nap_chair', 安静区: 'quiet',
  热水: 'hot_water', 凉水: 'cold_water', 茶: 'tea', 微波炉: 'microwave', 蒸箱: 'steamer', 冰箱: 'fridge', 优惠餐: 'meal_discount',
  厕所: 'toilet', 洗手: 'wash', 女性休息间: 'female_room', 母婴室: 'nursing',
  急救箱: 'first_aid', 防暑药: 'heat_drug', 除颤仪: 'aed', 血压计: 'bp_meter', 无线网: 'wifi', 图书: 'books', 储物柜: 'locker', 法律服务: 'legal_desk', 党群活动: 'party_point', 打印: 'printer',
} // prettier-ignore
