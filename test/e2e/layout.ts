import type { Page } from 'playwright-core'

/** What is wrong with how a page is laid out, one line each: wider than the phone, text cut off, text under something else. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isScroller = (element: Element) => /(auto|scroll)/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth
    const ancestors = (element: Element): Element[] => (element.parentElement ? [element.parentElement, ...ancestors(element.parentElement)] : [])
    const isFixed = (element: Element) => [element, ...ancestors(element)].some((one) => /(fixed|sticky)/.test(getComputedStyle(one).position))
    const ownText = (element: Element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim() ?? '')
        .join('')
    const faults: string[] = []
    const width = window.innerWidth
    if (document.documentElement.scrollWidth > width) faults.push(`the page is ${document.documentElement.scrollWidth} px wide on ${width}`)
    for (const element of document.querySelectorAll('body *')) {
      const text = ownText(element)
      const box = element.getBoundingClientRect()
      if (!text || box.width === 0 || box.height === 0 || getComputedStyle(element).visibility === 'hidden') continue
      const name = `「${text.slice(0, 16)}」`
      if ((box.right > width + 1 || box.left < -1) && !ancestors(element).some(isScroller)) faults.push(`${name} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`)
      for (const one of [element, ...ancestors(element).slice(0, 2)]) {
        const { overflowX, overflowY } = getComputedStyle(one)
        if (overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1) faults.push(`${name} is cut off at the side`)
        if (overflowY === 'hidden' && one.clientHeight > 0 && one.scrollHeight > one.clientHeight + 2 && one === element) faults.push(`${name} is cut off below`)
      }
      const x = box.left + box.width / 2
      const y = box.top + box.height / 2
      const top = x >= 0 && x < width && y >= 0 && y < window.innerHeight ? document.elementFromPoint(x, y) : null
      // What lies under a bar that stays in place can be scrolled out from under it.
      if (top && !top.contains(element) && !element.contains(top) && !isFixed(top)) faults.push(`${name} lies under <${top.tagName.toLowerCase()} class="${top.className}">`)
    }
    return faults
  })
}
