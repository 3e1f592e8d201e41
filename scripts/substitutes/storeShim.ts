/** Takes the place of `use-sync-external-store/shim`, which holds for older versions what React has itself. */
export { useSyncExternalStore } from 'react'
