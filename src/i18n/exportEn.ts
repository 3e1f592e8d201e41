import type { exportZhCN } from './exportZhCN.ts'

export const exportEn: typeof exportZhCN = { button: 'Export' }
