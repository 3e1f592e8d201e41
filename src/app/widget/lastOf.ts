/**
 * Hands on the last of several values that have come while the page was busy, and leaves out those before it: what would be
 * replaced at once need not be shown. Answers how to give one, and how to stop.
 */
export function lastOf<Value>(handOn: (value: Value) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: Value

  function give(value: Value) {
    last = value
    // Those that wait already come before the timer.
    timer ??= setTimeout(() => {
      timer = undefined
      handOn(last)
    })
  }

  function stop() {
    clearTimeout(timer)
  }
  return { give, stop }
}
