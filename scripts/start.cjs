// The one file that any Node can read: it says so when Node is too old for the rest.
'use strict'

var version = process.versions.node.split('.').map(Number)

if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error(
    'Exchequer needs Node 20.19 or newer; this is ' + process.version + '. Install one from https://nodejs.org.',
  )
  process.exit(1)
} else {
  require('./start/boot.cjs')
}
