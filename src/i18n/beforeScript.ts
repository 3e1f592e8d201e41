import type { Locale } from './locale.ts'

/** What the page says where its script does not run; it stands in the HTML alone. */
export const beforeScriptWording: Record<
  Locale,
  { readonly loadFailed: string; readonly tryAgain: string; readonly noScript: string }
> = {
  'zh-CN': {
    loadFailed: '脚本没有载入，估算暂时无法计算。请检查网络后再试；下面的价目表仍可查阅。',
    tryAgain: '再试一次',
    noScript:
      '这里的计算需要 JavaScript。没有它，这里显示的估算只是示例；下面的价目表与规则仍可查阅。',
  },
  en: {
    loadFailed:
      'The script did not load, so no estimate can be computed. Check the connection and try again; the price lists below stay readable.',
    tryAgain: 'Try again',
    noScript:
      'Computing an estimate needs JavaScript. Without it, the estimate shown is only an example; the price lists and rules below stay readable.',
  },
}
