import type { Locale } from '../i18n/locale.ts'
import type { FileProblem } from './json/readEstimateJson.ts'
import type { FormatId } from './formats.ts'

const zhCN = {
  title: '导出估算',
  intro: '文件在你的浏览器里生成，各种格式的合计都与页面一致。',
  formats: {
    xlsx: { name: 'Excel 工作簿', about: '单元格里是公式，改数量即重算；附付款表与说明' },
    csv: { name: 'CSV 表格', about: '逐笔费用，供其他系统导入，Excel 直接可开' },
    calendar: { name: '日历', about: '付款日、到期日、最后续费日与下单日，带提醒' },
    json: { name: 'JSON 文件', about: '留存或交给程序读取，可在这里重新打开' },
  } satisfies Record<FormatId, { name: string; about: string }>,
  print: { name: '打印 / 存为 PDF', about: '一页 A4，带公式、生命周期、二维码与链接' },
  printElsewhere: '在完整页面中打印',
  working: '正在生成…',
  saved: (name: string) => `已交给浏览器保存：${name}`,
  failed: '没有生成成功，你的输入都还在，请再试一次。',
  framed: '这个页面嵌在别的网站里，那里可能不允许下载。没有开始下载的话，可以复制下面的内容：',
  framedFile: '这个页面嵌在别的网站里，那里可能不允许下载。没有开始下载的话，请在完整页面中导出：',
  fullPage: '打开完整页面',
  contents: (name: string) => `${name} 的内容`,
  open: {
    heading: '打开导出的 JSON',
    hint: '选择文件，或把文件拖到页面上的任何地方，也可以把文件内容粘贴到这里。',
    choose: '选择文件…',
    paste: '文件内容',
    button: '打开',
    problem: (name: string | null, { code }: FileProblem): string => {
      const what = name === null ? '粘贴的内容' : `「${name}」`
      switch (code) {
        case 'too-large':
          return `${what}太大了，不像是这里导出的估算。`
        case 'not-json':
          return `${what}不是完整的 JSON，可能不是这里导出的文件，或者被截断了。`
        case 'other-kind':
          return `${what}打不开，这里只能打开导出的 .json 文件。导出的 Excel、CSV、日历和文本里都有估算的链接，打开那个链接就行。`
        case 'not-an-estimate':
          return `${what}是 JSON，但不是安价导出的估算。`
        case 'newer-version':
          return `${what}的格式版本这里还不认识，请刷新页面后再试。`
        case 'no-lines':
          return `${what}里没有任何产品。`
        case 'unreadable':
          return `${what}无法读取，文件可能已被移动或没有权限。`
      }
    },
    kept: '当前的估算没有变化。',
  },
}

const en: typeof zhCN = {
  title: 'Export the estimate',
  intro: 'Files are made in your browser, and every format comes to the same total as the page.',
  formats: {
    xlsx: {
      name: 'Excel workbook',
      about: 'Live formulas: change a quantity and it recalculates; with payments and notes',
    },
    csv: { name: 'CSV table', about: 'Charge by charge, for other systems and for Excel' },
    calendar: {
      name: 'Calendar',
      about: 'Payments, expiry, last days to renew and to order, with reminders',
    },
    json: { name: 'JSON file', about: 'To keep or for programs to read; can be opened here again' },
  },
  print: {
    name: 'Print or save as PDF',
    about: 'One A4 page with formulas, lifecycle, QR code and link',
  },
  printElsewhere: 'Print from the full page',
  working: 'Working…',
  saved: (name) => `Handed to the browser to save: ${name}`,
  failed: 'That did not work. Your inputs are all still here; please try again.',
  framed:
    'This page is embedded in another site, which may not allow downloads. If none has begun, copy the contents:',
  framedFile:
    'This page is embedded in another site, which may not allow downloads. If none has begun, export from the full page:',
  fullPage: 'Open the full page',
  contents: (name) => `Contents of ${name}`,
  open: {
    heading: 'Open an exported JSON file',
    hint: 'Choose the file, drop it anywhere on the page, or paste its contents here.',
    choose: 'Choose a file…',
    paste: 'Contents of the file',
    button: 'Open',
    problem: (name, { code }) => {
      const what = name === null ? 'What was pasted' : `“${name}”`
      switch (code) {
        case 'too-large':
          return `${what} is too large for an estimate that was exported here.`
        case 'not-json':
          return `${what} is not complete JSON: it may not have been exported here, or it was cut short.`
        case 'other-kind':
          return `${what} cannot be opened here: only an exported .json file can. The Excel, CSV, calendar and text exports hold the link of the estimate; open that instead.`
        case 'not-an-estimate':
          return `${what} is JSON, but not an estimate exported from Anjia.`
        case 'newer-version':
          return `${what} has a format version that is not known here. Reload the page and try again.`
        case 'no-lines':
          return `${what} has no products in it.`
        case 'unreadable':
          return `${what} cannot be read: it may have been moved, or access is denied.`
      }
    },
    kept: ' The estimate on the page has not changed.',
  },
}

export const exportWording: Readonly<Record<Locale, typeof zhCN>> = { 'zh-CN': zhCN, en }
