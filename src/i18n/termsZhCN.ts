import type { MssEdition } from '../domain/products/mss/config.ts'
import type { SmopEdition } from '../domain/products/smop/config.ts'

export const smopEditions: Record<SmopEdition, string> = { free: '免费版', basic: '基础版' }
export const mssEditions: Record<MssEdition, string> = { daily: '日常运营', event: '重保服务' }
export const productNames = { smop: '安全营销运营平台', mss: '安全托管服务' }
