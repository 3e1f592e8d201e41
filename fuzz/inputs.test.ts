import { describe, expect, it } from 'vitest'
import { fileFaults, fileFrom } from './files.ts'
import { messageFaults, messageFrom } from './messages.ts'
import { pastedFaults, pastedFrom } from './pasted.ts'
import { firstFailure, longest } from './run.ts'
import { storageFaults, storedFrom } from './storage.ts'

describe('whatever is given to the page, it is read as what it is or refused with a word', () => {
  it('files', longest, () => {
    expect(firstFailure('files', 100_000, fileFrom, fileFaults)).toBeNull()
  })

  it('pasted texts', longest, () => {
    expect(firstFailure('pasted texts', 100_000, pastedFrom, pastedFaults)).toBeNull()
  })

  it('messages between frame and host', longest, () => {
    expect(firstFailure('messages', 100_000, messageFrom, messageFaults)).toBeNull()
  })

  it('storage', longest, () => {
    expect(firstFailure('storage', 100_000, storedFrom, storageFaults)).toBeNull()
  })
})
