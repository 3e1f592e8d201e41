/**
 * The vendor's price tables, typed a second time and in the shape that the documents print them. Nothing here is read from a
 * rate card, so that a slip in either transcription shows as a difference between the two.
 */

/** Yuan a month by number of machines (M1). */
const machineTable = `
1-5 1,250
6-20 4,200
21-50 8,400
51-100 12,500
101-200 21,000
201-400 29,500
401-600 42,000
601-800 54,500
801-1000 64,800
1001-1500 89,100
1501-2000 118,800
2001-2500 148,500
2501-3000 178,200
3001-3500 207,900
3501-4000 237,600
4001-4500 267,300
4501-5000 297,000
5001-5500 326,700
5501-6000 356,400`

/** Ten thousands of yuan a day by number of hosts (M4). */
const hostTable = `
1-50 1.2
51-200 1.7
201-500 2.3
501-1000 3.0`

interface Row {
  readonly from: number
  readonly to: number
  readonly price: number
}

const rowsOf = (table: string): readonly Row[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [from = NaN, to = NaN, price = NaN] = row.replaceAll(',', '').split(/[- ]/).map(Number)
      return { from, to, price }
    })

const machineRows = rowsOf(machineTable)
const hostRows = rowsOf(hostTable)

const priceIn = (rows: readonly Row[], quantity: number): number | null =>
  rows.find(({ from, to }) => from <= quantity && quantity <= to)?.price ?? null

/** Yuan a month for all of the machines; `null` where the document says to ask (M2). */
export const machinesPerMonth = (machines: number): number | null => priceIn(machineRows, machines)

/** Yuan a day for all of the hosts; `null` where the document says to ask (M5). */
export function hostsPerDay(hosts: number): number | null {
  const tenThousands = priceIn(hostRows, hosts)
  return tenThousands === null ? null : Math.round(tenThousands * 10_000)
}

/** Yuan for packs of 100,000 users bought at once (S3): up to 500,000 users, (500,000, 1,000,000], above. */
export function packsAtOnce(packs: number): number {
  const users = packs * 100_000
  if (users <= 500_000) return packs * 6_000
  return users <= 1_000_000 ? packs * 4_800 : packs * 3_000
}

/** Whole packs for users above the 200,000 that basic holds by itself (S2, S3), counted in whole numbers. */
export const packsNeeded = (users: number): number =>
  users <= 200_000 ? 0 : (users - 1 - ((users - 1) % 100_000)) / 100_000 - 1

/** Users of the free edition (S1). */
export const freeUsers = 1_000

/** Yuan of platform fee a month (S2). */
export const feePerMonth = 2_000
