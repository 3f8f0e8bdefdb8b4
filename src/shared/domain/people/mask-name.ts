/** Two-character surnames that are met; a one-character surname is the rule. */
const LONG_SURNAMES = ['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '夏侯', '司徒', '端木', '百里', '南宫']

/** For everybody: the surname alone, `李*`. */
export function maskName(name: string): string {
  return `${surnameOf(name)}*`
}

/** For staff who compare two records: the last character stays, `王*芳`. A name of one or two characters shows no more than maskName. */
export function maskMiddle(name: string): string {
  const characters = [...name]
  const surname = surnameOf(name)
  return characters.length <= [...surname].length + 1 ? maskName(name) : `${surname}*${characters.at(-1)}`
}

/** `3栋 李*`: how a member of a household is called in public (C15). */
export function displayName(buildingName: string, name: string): string {
  return `${buildingName} ${maskName(name)}`
}

function surnameOf(name: string): string {
  return LONG_SURNAMES.find((surname) => name.startsWith(surname) && name.length > surname.length) ?? [...name][0] ?? ''
}
