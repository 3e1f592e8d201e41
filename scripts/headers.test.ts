import { describe, expect, test } from 'vitest'
import { nginxFile } from './headers.ts'
import { isWidgetAddress } from './policy.ts'

describe('header settings', () => {
  test('nginx has those of the policy', async () => {
    await expect(nginxFile()).toMatchFileSnapshot('../docs/serving/nginx.conf')
  })

  test('the widget is told from the page by its path and its parameter alone', () => {
    expect(isWidgetAddress('/?view=widget')).toBe(true)
    expect(isWidgetAddress('/index.html?view=widget')).toBe(true)
    expect(isWidgetAddress('/?product=smop&view=widget&id=a')).toBe(true)
    expect(isWidgetAddress('/?product=smop&amp;view=widget')).toBe(true)
    expect(isWidgetAddress('/?amp;view=widget')).toBe(true)
    expect(isWidgetAddress('/?view=page&view=widget')).toBe(true)
    expect(isWidgetAddress('/?view=widgets')).toBe(false)
    expect(isWidgetAddress('/?preview=widget')).toBe(false)
    expect(isWidgetAddress('/?VIEW=widget')).toBe(false)
    expect(isWidgetAddress('/?view=Widget')).toBe(false)
    expect(isWidgetAddress('/?title=a?view=widget')).toBe(false)
    expect(isWidgetAddress('/')).toBe(false)
    expect(isWidgetAddress('/host.html?view=widget')).toBe(false)
  })
})
