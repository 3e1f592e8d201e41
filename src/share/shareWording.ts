import type { Locale } from '../i18n/locale.ts'
import type { PastedProblem } from './pastedText.ts'

const zhCN = {
  title: '分享这份估算',
  privacy:
    '估算就写在链接里，不保存在别处；拿到链接的人，以及打开它时的网站主机，都能看到其中的数字。',
  link: '链接',
  share: '用其他应用分享…',
  length: (characters: string) => `${characters} 个字符`,
  tooLong: '链接超过 2,000 个字符，有些聊天工具和邮件会把它截断。发送前请自己点开试一次。',
  qr: '这个链接的二维码',
  qrHint: '用手机扫一扫',
  qrTooLong: '链接太长，放不进二维码。',
  text: '文字版，适合聊天和邮件',
  textLabel: '估算的文字版',
  embed: '嵌入网页',
  compare: '与另一份估算对比',
  compareHint: '把当前估算留作对照 B，再继续修改（A）；或在下面粘贴另一个链接作为 B。',
  compareCopy: '把当前估算留作 B',
  open: '打开收到的链接',
  openHint: '把整段聊天或邮件粘贴进来即可，会自动找出其中的链接。',
  openLabel: '含有估算链接的文字',
  openButton: '打开',
  compareButton: '作为 B 对比',
  problem: (problem: PastedProblem): string => {
    switch (problem.code) {
      case 'empty':
        return '请先粘贴一段文字或链接。'
      case 'no-link':
        return '这段文字里没有找到估算链接。'
      case 'no-estimate':
        return `这个链接里没有估算：${problem.found}`
      case 'several':
        return `这段文字里有 ${problem.count} 个不同的估算链接，请只留下其中一个。`
      case 'torn':
        return `链接断开了：“${problem.part}”没有接上。请接到链接后面，或者删去。`
      case 'too-long':
        return '这段文字太长，请只粘贴含有链接的部分。'
    }
  },
}

const en: typeof zhCN = {
  title: 'Share this estimate',
  privacy:
    "The estimate is in the link itself and is kept nowhere else. Whoever has the link, and the site's host when it is opened, can read the figures.",
  link: 'Link',
  share: 'Share with an app…',
  length: (characters) => `${characters} characters`,
  tooLong:
    'The link is longer than 2,000 characters, and some chat and email apps cut such links. Open it once yourself before you send it.',
  qr: 'QR code of this link',
  qrHint: 'Scan with a phone',
  qrTooLong: 'The link is too long for a QR code.',
  text: 'As text, for chat or email',
  textLabel: 'The estimate as text',
  embed: 'Embed in a web page',
  compare: 'Compare with another estimate',
  compareHint:
    'Keep this estimate as B and go on changing it as A, or paste another link below as B.',
  compareCopy: 'Keep this estimate as B',
  open: 'Open a link you received',
  openHint: 'Paste the whole message; the link in it is found.',
  openLabel: 'Text with a link to an estimate',
  openButton: 'Open',
  compareButton: 'Compare as B',
  problem: (problem) => {
    switch (problem.code) {
      case 'empty':
        return 'Paste a text or a link first.'
      case 'no-link':
        return 'There is no link to an estimate in this text.'
      case 'no-estimate':
        return `There is no estimate in this link: ${problem.found}`
      case 'several':
        return `There are links to ${problem.count} different estimates in this text. Leave only one of them.`
      case 'torn':
        return `The link is torn: “${problem.part}” stands apart from it. Put it back in its place, or delete it.`
      case 'too-long':
        return 'This text is too long. Paste only the part with the link.'
    }
  },
}

export const shareWording: Readonly<Record<Locale, typeof zhCN>> = { 'zh-CN': zhCN, en }
