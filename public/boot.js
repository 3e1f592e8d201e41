/*
 * Runs before the first paint: language and appearance of the page, from the link, the last visit or the browser; and
 * whether the script still has to fill in what the address says. The page works without it, in Chinese.
 */
;(function () {
  var root = document.documentElement
  var query = new URLSearchParams(location.search)
  function recall(key) {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  function pick(values, candidates) {
    for (var i = 0; i < candidates.length; i++) {
      if (values.indexOf(candidates[i]) !== -1) return candidates[i]
    }
    return undefined
  }
  var spoken = (navigator.languages || []).map(function (tag) {
    return /^zh\b/i.test(tag) ? 'zh-CN' : /^en\b/i.test(tag) ? 'en' : ''
  })
  root.lang =
    pick(['zh-CN', 'en'], [query.get('lang'), recall('anjia.lang')].concat(spoken)) || 'zh-CN'
  root.dataset.theme =
    pick(['auto', 'light', 'dark'], [query.get('theme'), recall('anjia.theme')]) || 'auto'
  if (query.get('view') === 'widget') root.dataset.view = 'widget'
  root.dataset.pending = location.search.length > 1 ? 'estimate' : 'dates'
})()
