import type { ReactNode } from 'react'

/** A link to another site, which opens beside this page and learns nothing of it. */
export function ExternalLink(props: {
  readonly href: string
  readonly className?: string
  readonly children: ReactNode
}) {
  return (
    <a
      href={props.href}
      className={props.className ?? 'link-button'}
      target="_blank"
      rel="noopener noreferrer"
    >
      {props.children}
      <span aria-hidden="true"> ↗</span>
    </a>
  )
}
