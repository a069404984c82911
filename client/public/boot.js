// What has to happen before the application is there. A file of its own, because the page's security policy forbids inline scripts.
;(function () {
  // The colour scheme, before the first paint: a dark room stays dark.
  var chosen = null
  try {
    chosen = localStorage.getItem('mantine-color-scheme-value')
  } catch (blocked) {
    chosen = null
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')

  // A script that never came: say so, instead of waiting for ever.
  addEventListener(
    'error',
    function (event) {
      var place = document.querySelector('.boot span')
      if (!place || !event.target || event.target.tagName !== 'SCRIPT') return
      place.innerHTML = '<a href="">Exchequer did not load. Try again.</a>'
    },
    true,
  )
})()
