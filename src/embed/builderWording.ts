import type { Access } from '../form/fieldAccess.ts'
import type { Locale } from '../i18n/locale.ts'

interface BuilderWording {
  readonly hint: string
  readonly product: string
  readonly current: string
  readonly language: string
  readonly ofPage: string
  readonly theme: string
  readonly fields: string
  readonly fieldsHint: string
  readonly access: Readonly<Record<Access, string>>
  readonly preview: string
  readonly previewHint: string
  readonly kind: string
  readonly element: string
  readonly frame: string
  readonly elementHint: string
  readonly frameHint: string
  readonly code: string
  readonly title: string
}

/** Words of the snippet builder, which is fetched when it is opened. */
export const builderWording: Readonly<Record<Locale, BuilderWording>> = {
  'zh-CN': {
    hint: '选好要展示的内容，复制代码，粘贴到网页里。访客看到的总是最新价目。',
    product: '展示的产品',
    current: '当前估算',
    language: '语言',
    ofPage: '随网页',
    theme: '外观',
    fields: '访客能改什么',
    fieldsHint: '锁定的字段看得见、改不了；隐藏的字段按你设定的值计算。',
    access: { open: '可改', locked: '锁定', hidden: '隐藏' },
    preview: '预览',
    previewHint: '这就是访客看到的。在这里填好初始数值，代码会跟着变。',
    kind: '代码形式',
    element: '自适应高度',
    frame: '纯 iframe',
    elementHint: '一段脚本加一个标签：高度随内容变化，网页还能收到估算结果。',
    frameHint: '不需要脚本，高度固定，超出时在框内滚动。',
    code: '嵌入代码',
    title: '云安全服务价格估算',
  },
  en: {
    hint: 'Choose what to show, copy the code, paste it into your page. Visitors always see the newest prices.',
    product: 'Product shown',
    current: 'This estimate',
    language: 'Language',
    ofPage: "Page's own",
    theme: 'Appearance',
    fields: 'What visitors can change',
    fieldsHint:
      'A locked field is shown but fixed. A hidden field counts with the value that you set.',
    access: { open: 'Editable', locked: 'Locked', hidden: 'Hidden' },
    preview: 'Preview',
    previewHint: 'This is what visitors see. Enter the starting values here; the code follows.',
    kind: 'Kind of code',
    element: 'Fits its content',
    frame: 'Plain iframe',
    elementHint:
      'A script and a tag: the height follows the content, and your page can receive the estimate.',
    frameHint: 'No script needed. The height is fixed; what is longer scrolls inside.',
    code: 'Embed code',
    title: 'Cloud security price estimate',
  },
}
