import { useEffect } from 'react'

/** Asks before the page is left while there is a question. The browser has words of its own; WeChat's is leave-question.weapp.ts. */
export function useLeaveQuestion(question: string | null): void {
  useEffect(() => {
    if (question === null) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [question])
}
