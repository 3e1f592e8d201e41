/** What the format calls itself, and its version. */
export const jsonFormat = { format: 'anjia.estimate', version: 1 } as const
