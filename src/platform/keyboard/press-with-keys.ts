/** A View with a role is not a button to a browser: Enter and the space bar have to be given to it. WeChat has no such keys. */
export function pressWithKeys(): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement | null
    if ((event.key !== 'Enter' && event.key !== ' ') || target?.getAttribute('tabindex') === null || !target?.getAttribute('role')) return
    event.preventDefault()
    target.click()
  })
}
