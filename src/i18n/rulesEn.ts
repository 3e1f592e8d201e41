import type { RuleId } from '../domain/rules.ts'
import { productNames } from './termsEn.ts'
import type { rulesZhCN } from './rulesZhCN.ts'

/** What each rule says, in our words. */
const ruleTexts: Record<RuleId, string> = {
  S1: 'The free edition costs nothing, holds up to 1,000 users and lasts 60 days. The 1,001st user cannot earn points, join activities and so on. After 60 days the console is closed; a mall already built stays reachable for up to 1,000 users.',
  S2: 'The platform fee of the basic edition is ¥2,000 a month, prepaid by the month, and covers up to 200,000 users.',
  S3: 'User packs come in whole units of 100,000 users. The unit price depends on the size of that one purchase and applies to all of its units: up to 500,000 users ¥6,000 each; over 500,000 and up to 1,000,000 ¥4,800; over 1,000,000 ¥3,000.',
  S4: 'Packs add up, can be bought at any time after Basic and take effect at once. They are paid once, stay in force as long as the platform does, and are never renewed.',
  S5: 'Above the bought capacity, some features do not work until packs are added. The console shows what is left and warns near the limit; where that is, is not published.',
  S6: 'A renewal costs the platform fee only.',
  S7: 'Not renewed, the service stops on the expiry date, and 3 months later all its resources are reclaimed. Renewed before that, it comes back; the new term counts from the day of renewal, and the days in between were without service.',
  S8: 'After reclamation, information and data may be beyond recovery. To continue, buy again.',
  S9: 'At present neither Basic nor packs can be refunded.',
  S10: "The third example in the vendor's document prints 8 × ¥4,800 as ¥38,600 and the first month as ¥40,600. By the price table of the same document they are ¥38,400 and ¥40,400. The table is used here.",
  S11: "Bought on the vendor's purchase page by edition and duration. Other functions of the platform are quoted by sales.",
  M1: 'Daily operations are prepaid by the month or the year. The price is for the whole tier per month, by number of machines, in 19 tiers from ¥1,250 for 1–5 to ¥356,400 for 5,501–6,000.',
  M2: 'Above 6,000 machines there is no list price; contact sales.',
  M3: 'The service runs from the day of purchase to the end of the term, and ends automatically.',
  M4: 'Event protection is prepaid for the days bought, round the clock. The price per day is for the whole tier, by number of hosts: ¥12,000 for 1–50, ¥17,000 for 51–200, ¥23,000 for 201–500, ¥30,000 for 501–1,000. It has to be bought 5 days ahead.',
  M5: 'Above 1,000 hosts there is no list price; contact sales.',
  M6: 'A dedicated person gets in touch within one working day of the purchase.',
  M7: 'To continue after the term, buy again on the purchase page; there is no renewal with a grace period.',
  M8: 'Refunds: what was used is deducted; apply to the vendor.',
  M9: "Bought on the vendor's purchase page; quotes come from sales.",
  D1: 'A term of n months ends n months after its start, on the last day of a month that is too short, always counted from the start (from 31 January: 1 month to the end of February, 2 months to 31 March). The start date is in service, the expiry date is not.',
  D2: 'Resources are reclaimed 3 months after expiry. A renewal before that date restores them; on that date or later everything is bought again.',
  D3: 'Buying again after reclamation includes the packs. This is our reading; confirm with the vendor.',
  D4: 'A year costs 12 months; the vendor publishes no annual discount.',
  D5: 'Notices appear at 80%, 95% and exactly 100% of the capacity, and above it. The thresholds are ours.',
  D6: '“5 days ahead” means that the earliest start is 5 calendar days after the purchase.',
  D7: "All dates are calendar dates of China (UTC+8), whatever the visitor's time zone.",
  D8: 'Money is computed in whole fen; decimals show only where there are any.',
  D9: 'Accepted are 1 to 1,000,000,000 users; 1 to 1,000,000 machines or hosts (above the published tiers the answer is a quote); 1 to 60 months; 1 to 365 days of protection.',
  D10: "The tiers of the managed service are cliffs: 5 machines ¥1,250, 6 machines ¥4,200. We say how far the boundaries are, but do not suggest splitting your machines across several purchases, which the vendor's document does not offer.",
  D11: "Price lists are named by the day of transcription, 2026-11-21; the vendor's pages are undated.",
  D12: 'When several months are paid at a time, the last payment covers only the months that are left of the plan.',
  D13: 'A plan may start from 2000-01-01 to 2099-12-31; renewals and later purchases may fall on days up to 2199-12-31.',
}

export const rulesEn: typeof rulesZhCN = {
  heading: 'Rules and sources',
  intro:
    "Every amount names the rule it rests on. S and M rules come from the vendor's two billing documents; D rules are ours, where those documents are silent.",
  groups: {
    ...productNames,
    ours: 'How we handle what is left open',
  },
  ours: "This is our way of handling it; the vendor's documents do not say so. Confirm with the vendor before you rely on it.",
  document: "From the vendor's document",
  quoted: (title) => `“${title}”`,
  fromDocument: (title) => `From the vendor's document “${title}”`,
  agreed: 'Agreed between the author of this estimate and the vendor; not from the price list.',
  texts: ruleTexts,
}
