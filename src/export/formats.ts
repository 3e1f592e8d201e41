import type { Exporter } from './exportFile.ts'

/** The files an estimate can be written into, each fetched when asked for. */
export const formats = [
  {
    id: 'xlsx',
    extension: '.xlsx',
    load: async (): Promise<Exporter> => (await import('./xlsx/estimateXlsx.ts')).xlsxExport,
  },
  {
    id: 'csv',
    extension: '.csv',
    load: async (): Promise<Exporter> => (await import('./csv/estimateCsv.ts')).csvExport,
  },
  {
    id: 'calendar',
    extension: '.ics',
    load: async (): Promise<Exporter> =>
      (await import('./calendar/estimateCalendar.ts')).calendarExport,
  },
  {
    id: 'json',
    extension: '.json',
    load: async (): Promise<Exporter> => (await import('./json/estimateJson.ts')).jsonExport,
  },
] as const

export type Format = (typeof formats)[number]
export type FormatId = Format['id']
