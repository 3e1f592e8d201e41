import type { widgetZhCN } from './widgetZhCN.ts'

/** Words of the estimator in a frame on another site. */
export const widgetEn: typeof widgetZhCN = {
  title: 'Cloud security price estimate',
  full: 'Open the full estimate',
  fullHint: 'renewal chart, price lists and every rule',
  popupBlocked:
    'This page does not allow new windows. Copy the address below and open it in your browser:',
  address: 'Address of the full estimate',
  told: 'The page around this receives the estimate. Nothing else that you enter leaves this device.',
  private: 'Everything is computed in your browser; what you enter does not leave this device.',
}
