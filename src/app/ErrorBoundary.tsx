import { Component, type ReactNode } from 'react'
import type { Messages } from '../i18n/zhCN.ts'

/** Should the page fail, the inputs are still in its address: shows it, instead of nothing. */
export class ErrorBoundary extends Component<
  { readonly messages: Messages; readonly children: ReactNode },
  { readonly failed: boolean; readonly address: string }
> {
  override state = { failed: false, address: '' }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  /** The address has the last input only now that the page has gone. */
  override componentDidCatch() {
    this.setState({ address: window.location.href })
  }

  override render() {
    if (!this.state.failed) return this.props.children
    const { failure, page } = this.props.messages
    return (
      <main className="mx-auto max-w-2xl p-6">
        <div role="alert">
          <h1 className="text-xl font-semibold">{failure.heading}</h1>
          <p className="my-4">{failure.text}</p>
        </div>
        <textarea
          className="input h-32 w-full p-3 text-sm"
          aria-label={page.copyLink}
          readOnly
          value={this.state.address}
        />
        <p className="mt-4">
          <button
            type="button"
            className="main-button"
            onClick={() => {
              window.location.reload()
            }}
          >
            {failure.reload}
          </button>
        </p>
      </main>
    )
  }
}
