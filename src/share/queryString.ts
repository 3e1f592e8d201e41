import type { Parameters } from '../domain/link/parameterReader.ts'

/** The parameters of a query string, with or without its question mark. Broken escapes stay as they are; nothing throws. */
export const readQuery = (query: string): Parameters => [...new URLSearchParams(query)]

/** The query string of the parameters, without a question mark. */
export function writeQuery(parameters: Parameters): string {
  const query = new URLSearchParams()
  for (const [name, value] of parameters) query.append(name, value)
  return query.toString()
}
