import { Component, createContext, type ReactNode, useContext } from 'react'
import { ErrorState } from './error-state'

interface Words {
  title: string
  text: string
  retryLabel: string
}

const FailureWords = createContext<Words>({ title: '', text: '', retryLabel: '' })

/** What a page says when a part of it cannot be drawn; set once, around the app. */
export const FailureWordsProvider = FailureWords.Provider

/** A mistake of ours in one part must not leave an empty screen: the header and the way back stay. */
export function FailureBoundary({ children }: { children: ReactNode }) {
  return <Boundary words={useContext(FailureWords)}>{children}</Boundary>
}

class Boundary extends Component<{ words: Words; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  /** What is drawn instead must not hide the mistake: thrown where nobody catches it, it is in WeChat's statistics of errors. */
  override componentDidCatch(error: unknown) {
    setTimeout(() => {
      throw error
    })
  }

  override render() {
    return this.state.hasFailed ? <ErrorState {...this.props.words} onRetry={() => this.setState({ hasFailed: false })} /> : this.props.children
  }
}
