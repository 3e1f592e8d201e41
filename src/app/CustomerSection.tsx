import { useState, type ReactNode } from 'react'
import { useMessages } from '../i18n/messages.ts'

/** The fields for the customer's eyes, folded away until they are wanted; only then are they fetched. */
export function CustomerSection(props: { readonly children: ReactNode }) {
  const { customer } = useMessages()
  const [open, setOpen] = useState(false)
  return (
    <details
      className="customer"
      data-testid="customer"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{customer.summary}</summary>
      {open ? props.children : null}
    </details>
  )
}
