/** Words of the estimator in a frame on another site. */
export const widgetZhCN = {
  title: '云安全服务价格估算',
  full: '打开完整估算',
  fullHint: '续费图表、价目表与全部规则',
  popupBlocked: '这个页面不允许打开新窗口。请复制下面的地址，在浏览器里打开：',
  address: '完整估算的地址',
  told: '所在网页会收到估算结果；除此之外，你的输入不会离开这台设备。',
  private: '所有计算都在你的浏览器里完成，输入不会离开这台设备。',
}
