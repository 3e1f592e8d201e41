/** What the figures of an estimate leave out. */
export const remarksZhCN = {
  notIncluded: '不包含',
  exclusions: [
    '价目表之外的功能与服务（需向厂商询价）',
    '优惠活动、代金券与合同价（已填写的协议折扣除外）',
  ],
  erratum:
    '厂商文档的示例把 8 × ¥4,800 印成了 ¥38,600；按它自己的价目表应为 ¥38,400，首月 ¥40,400。此处以价目表为准。',
  refundSmop: '基础版与叠加包目前都不支持退款。',
  refundMss: '退款：扣除已使用部分，须向厂商申请。',
  followUp: '购买后一个工作日内有专人联系对接。',
}
