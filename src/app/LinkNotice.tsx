import type { EstimateInput } from '../domain/estimate.ts'
import type { LinkProblem } from '../domain/link/parameterReader.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { newestCard } from '../domain/rateCards/rateCards.ts'
import { noticesWording } from '../i18n/notices.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { parameterNames } from '../share/parameterNames.ts'
import { Notice } from '../ui/Notice.tsx'
import type { LinkNews } from './opening.ts'

const LazyOldCard = lazyPart(async () => (await import('../compare/OldCardPanel.tsx')).OldCardPanel)

/** Parts shown before the rest is only counted: a hostile link must not fill the page. */
const shown = 20
/** Characters of a given value that are shown. */
const longest = 60

/** What has to be said of the link that was opened; where it was made with an older card, what it is to be priced with, too. */
export function LinkNotice(props: {
  readonly news: LinkNews | null
  readonly onDismiss: () => void
  readonly input: EstimateInput
  /** The card that the link was made with, and the one in use. */
  readonly linkCard: RateCard
  readonly card: RateCard
  readonly onCard: (card: RateCard) => void
}) {
  const { news, onDismiss, input, linkCard, card, onCard } = props
  return (
    <div data-testid="link-notice" className="space-y-3">
      {news === null ? null : <NewsNotice news={news} onDismiss={onDismiss} />}
      {linkCard === newestCard ? null : (
        <div className="old-card-place">
          <LazyOldCard
            input={input}
            then={linkCard}
            now={newestCard}
            chosen={card}
            onChoose={onCard}
          />
        </div>
      )}
    </div>
  )
}

/** Names everything in a link that was ignored, replaced or altered. */
export function NewsNotice(props: { readonly news: LinkNews; readonly onDismiss?: () => void }) {
  const { news, onDismiss } = props
  const { link } = useWording(noticesWording)
  const { problems, altered } = news
  // It may come with what was opened on the page; beside a comparison it is read along with that.
  const role = onDismiss === undefined ? undefined : 'alert'
  return (
    <Notice
      tone="caution"
      {...(onDismiss === undefined
        ? {}
        : {
            action: (
              <button type="button" className="link-button" onClick={onDismiss}>
                {link.dismiss}
              </button>
            ),
          })}
    >
      {altered === null ? null : <p role={role}>{link.altered(altered)}</p>}
      {problems.length === 0 ? null : (
        <>
          <p role={role} className="font-semibold">
            {link.heading}
          </p>
          <ul className="list-disc pl-5">
            {problems
              .toSorted(byWeight)
              .slice(0, shown)
              .map((problem, index) => (
                // Problems never change once a link has been read.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={index}>
                  <ProblemText problem={problem} />
                </li>
              ))}
          </ul>
          {problems.length > shown ? <p>{link.more(problems.length - shown)}</p> : null}
        </>
      )}
    </Notice>
  )
}

/** What means nothing here, and so leaves the price as it is, comes last. */
const byWeight = (a: LinkProblem, b: LinkProblem) => weightOf(a) - weightOf(b)
const weightOf = (problem: LinkProblem) =>
  problem.code === 'unknown-parameter' && !isOfLine(problem) ? 1 : 0

/** A line's parameter that stands before the first line, as whoever leaves out `product` writes it. */
const isOfLine = ({ line, parameter, code }: LinkProblem) =>
  line === null && code === 'unknown-parameter' && parameterNames.includes(parameter)

/** A space at either end is what a spreadsheet leaves, and cannot be seen; nor can what has no width. */
const withVisibleMarks = (text: string) =>
  text
    .replace(/^\s+|\s+$/g, (spaces) => '␣'.repeat(spaces.length))
    .replace(/[\p{Cc}\p{Cf}]/gu, (mark) => `[U+${hexadecimal(mark).padStart(4, '0')}]`)

const hexadecimal = (character: string) => character.charCodeAt(0).toString(16).toUpperCase()

function ProblemText({ problem }: { readonly problem: LinkProblem }) {
  const { count, lines } = useMessages()
  const { link } = useWording(noticesWording)
  const { line, parameter, given, code, used } = problem
  return (
    <>
      {line === null ? '' : `${lines.item(line)} `}
      <code className="break-all">
        <bdi>
          {withVisibleMarks(shorten(parameter))}={withVisibleMarks(shorten(given))}
        </bdi>
      </code>{' '}
      — {isOfLine(problem) ? link.early : link.reasons[code]}
      {link.separator}
      {used === null
        ? link.ignored
        : link.used(/^\d{4,15}$/.test(used) ? count(Number(used)) : shorten(used))}
    </>
  )
}

const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)
