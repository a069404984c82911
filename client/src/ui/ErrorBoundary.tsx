import { Component, type ReactNode } from 'react'
import { Attempt } from './Attempt'

type Props = { children: ReactNode; fallback: (error: unknown, retry: () => void) => ReactNode }
type State = { failed: boolean; error: unknown; attempt: number }

/** Shows `fallback` in place of what failed, and nothing else of the page is lost. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, error: undefined, attempt: 0 }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: true, error }
  }

  private readonly retry = () =>
    this.setState(({ attempt }) => ({ failed: false, error: undefined, attempt: attempt + 1 }))

  override render() {
    if (this.state.failed) return this.props.fallback(this.state.error, this.retry)
    return <Attempt value={this.state.attempt}>{this.props.children}</Attempt>
  }
}
