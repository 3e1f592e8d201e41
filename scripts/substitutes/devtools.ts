/**
 * Takes the place of TanStack's bus to its developer tools, which Form brings along and would ask for once a second, and tell of
 * every key (`@tanstack/devtools-event-client`). Nobody listens on a published page.
 */
export class EventClient {
  on() {
    return () => undefined
  }

  emit() {
    // Nobody is told.
  }
}

/** Slows down what the developer tools are told of the form (`@tanstack/pacer-lite`), by a timer at every key. */
export const liteThrottle = () => () => undefined
