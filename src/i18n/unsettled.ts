/** Said where an estimate is passed on while the notice about what was opened still stands. */
export const unsettledWording = {
  'zh-CN':
    '打开的链接或文件有些没有被采用，或合计对不上（见页面上方的提示）；由此发出的不会再注明这一点。',
  en: 'Not all of the link or file that was opened could be used, or its total was another (see the notice on the page). What is passed on from here does not say so.',
}
