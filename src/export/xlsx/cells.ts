import { calendarDate, daysBetween, type CalendarDate } from '../../domain/calendar.ts'
import type { Fen } from '../../domain/money.ts'
import type { SheetCell } from './workbook.ts'

/** An amount in yuan, which is what a reader of the sheet calculates with. */
export const yuanOf = (amount: Fen): number => amount / 100

export const money = (amount: Fen, formula?: string): SheetCell => ({
  value: yuanOf(amount),
  look: 'money',
  ...(formula === undefined ? {} : { formula }),
})

export const text = (value: string, look: SheetCell['look'] = 'text'): SheetCell => ({
  value,
  look,
})

/** The day before the first that a spreadsheet counts. */
const dayZero = calendarDate('1899-12-30')

export const date = (day: CalendarDate): SheetCell => ({
  value: daysBetween(dayZero, day),
  look: 'date',
})

/** The name of a sheet as a formula refers to it. */
export const sheetReference = (name: string): string => `'${name.replaceAll("'", "''")}'!`
