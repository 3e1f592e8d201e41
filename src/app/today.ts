import { useEffect, useState } from 'react'
import { clampDate, type CalendarDate } from '../domain/calendar.ts'

/** China is eight hours ahead of UTC all year (D7). */
const ahead = 8 * 3_600_000

/** What day it is in China, whatever the visitor's time zone: the one place that asks. */
export const todayInChina = (): CalendarDate =>
  clampDate(new Date(Date.now() + ahead).toISOString().replace(/T.*/, ''))

/** How often a page that stays in sight looks whether the day has changed. */
const interval = 60_000

/** The day, followed while the page stays open: over midnight, and after it was left alone for weeks. `first` is what it begins with. */
export function useToday(first: CalendarDate): CalendarDate {
  const [today, setToday] = useState(first)
  useEffect(() => {
    const look = () => {
      setToday(todayInChina())
    }
    const timer = setInterval(look, interval)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pageshow', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pageshow', look)
    }
  }, [])
  return today
}
