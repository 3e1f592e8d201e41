/** What the page says of exports before anything of them is fetched. */
export const exportZhCN = { button: '导出' }
