// Every word of a mail is set as text. Only the frame shows HTML, and nothing in it can run.
const POLL_MS = 2_000
const FRAME_HEAD =
  '<base target="_blank"><style>body { margin: 1.25rem; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }</style>'
const at = (id) => document.getElementById(id)
const chosen = () => location.hash.slice(1)
const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })
const recipient = at('recipient')

let mails = []
let shown = ''
let view = 'html'

recipient.value = new URLSearchParams(location.search).get('to') ?? ''

async function load() {
  const query = recipient.value.trim()
  try {
    const response = await fetch(`/_local/inbox.json?${new URLSearchParams({ to: query })}`)
    if (!response.ok) throw new Error(String(response.status))
    const answer = await response.json()
    if (query !== recipient.value.trim()) return
    const isNew = JSON.stringify(answer.map((mail) => mail.id)) !== JSON.stringify(mails.map((mail) => mail.id))
    mails = answer
    if (isNew || mails.length === 0) renderList()
    if (chosen() !== shown) renderMail()
    at('trouble').hidden = true
  } catch {
    at('trouble').hidden = false
  }
}

function element(name, text, attributes = {}) {
  const made = Object.assign(document.createElement(name), attributes)
  made.textContent = text
  return made
}

function renderList() {
  at('count').textContent = mails.length > 0 ? String(mails.length) : ''
  at('empty').hidden = mails.length > 0
  at('list').replaceChildren(...mails.map(row))
  const addresses = [...new Set(mails.flatMap((mail) => mail.to))]
  if (!recipient.value) at('recipients').replaceChildren(...addresses.map((value) => new Option(value, value)))
  markCurrent()
}

function row(mail) {
  const link = element('a', '', { href: `#${mail.id}` })
  const time = element('time', age(mail.receivedAt), {
    dateTime: mail.receivedAt,
    title: when.format(new Date(mail.receivedAt)),
  })
  link.append(element('b', mail.subject || '(no subject)'), element('span', mail.to.join(', ')), time)
  const item = document.createElement('li')
  item.append(link)
  return item
}

function age(iso) {
  const date = new Date(iso)
  const isToday = date.toDateString() === new Date().toDateString()
  return date.toLocaleString(undefined, isToday ? { timeStyle: 'short' } : { dateStyle: 'medium' })
}

function markCurrent() {
  for (const link of at('list').querySelectorAll('a')) {
    if (link.hash.slice(1) === chosen()) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

function renderMail() {
  const mail = mails.find((each) => each.id === chosen())
  shown = mail ? mail.id : ''
  at('mail').hidden = !mail
  at('nothing').hidden = Boolean(mail)
  document.querySelector('main').classList.toggle('reading', Boolean(mail))
  markCurrent()
  if (!mail) return
  at('subject').textContent = mail.subject || '(no subject)'
  at('from').textContent = mail.from
  at('to').textContent = mail.to.join(', ')
  at('received').textContent = when.format(new Date(mail.receivedAt))
  at('codes').replaceChildren(...mail.codes.map(codeButton))
  at('text').textContent = mail.text ?? ''
  at('html').srcdoc = mail.html ? `${FRAME_HEAD}${mail.html}` : ''
  at('tabs').hidden = !(mail.html && mail.text)
  choose(mail.html ? 'html' : 'text')
}

function codeButton(code) {
  const button = element('button', '', { type: 'button' })
  const hint = element('span', 'Copy')
  button.append(element('strong', code), hint)
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code)
      hint.textContent = 'Copied'
    } catch {
      getSelection().selectAllChildren(button.firstChild)
      hint.textContent = 'Selected: press Ctrl+C'
    }
  })
  return button
}

function choose(name) {
  view = name
  for (const each of ['html', 'text']) {
    at(each).hidden = each !== view
    at(`tab-${each}`).setAttribute('aria-selected', String(each === view))
  }
}

at('tab-html').addEventListener('click', () => choose('html'))
at('tab-text').addEventListener('click', () => choose('text'))
at('back').addEventListener('click', () => (location.hash = ''))
addEventListener('hashchange', renderMail)
recipient.addEventListener('input', () => {
  const query = recipient.value.trim()
  history.replaceState(
    null,
    '',
    `${location.pathname}${query ? `?${new URLSearchParams({ to: query })}` : ''}${location.hash}`,
  )
  load()
})

await load()
setInterval(() => {
  if (!document.hidden) load()
}, POLL_MS)
