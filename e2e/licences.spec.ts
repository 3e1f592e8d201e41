import { readFile } from 'node:fs/promises'
import { expect, test } from './support/test.ts'

test('the page carries the licences of what it is made of', async ({ request }) => {
  const notices = await (await request.get('/licences.txt')).text()
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    await readFile('package.json', 'utf8'),
  )
  for (const [name, version] of Object.entries(dependencies)) {
    expect(notices).toContain(`## ${name} - ${version} (MIT)`)
  }
})
