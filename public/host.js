/* What a site does with the estimator: hears its events, and dresses it in the site's own colours. */
const log = document.getElementById('log')

const yuan = (fen) => (fen === null ? 'null' : `¥${(fen / 100).toLocaleString()}`)

for (const type of ['ready', 'estimate', 'open']) {
  document.addEventListener(`anjia:${type}`, (event) => {
    const { total, recurring, url } = event.detail
    const said = {
      ready: '',
      estimate: `total ${yuan(total)} · recurring ${yuan(recurring)} · ${url}`,
      open: url,
    }
    const entry = document.createElement('li')
    entry.textContent = `${new Date().toLocaleTimeString()} #${event.target.id} anjia:${type} ${said[type]}`
    log.prepend(entry)
    while (log.children.length > 100) log.lastChild.remove()
  })
}

document.getElementById('controls').addEventListener('input', ({ currentTarget }) => {
  const { theme, accent, radius } = currentTarget.elements
  const root = document.documentElement
  root.dataset.theme = theme.value
  root.style.setProperty('--site-accent', accent.value)
  root.style.setProperty('--site-radius', `${radius.value}px`)
  for (const estimator of document.querySelectorAll('anjia-estimator')) {
    estimator.setAttribute('theme', theme.value)
  }
})
