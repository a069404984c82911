import { ApolloProvider } from '@apollo/client/react'
import { MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './App'
import { LiveContext } from './api/LiveContext'
import { errorTypeOf } from './api/errorTypeOf'
import { createApollo } from './api/createApollo'
import { readConfig } from './api/readConfig'
import { Account } from './auth/Account'
import { AccountContext } from './auth/AccountContext'
import { cssVariables, theme } from './ui/theme'
import './ui/mantine.css'
import './ui/controls.css'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')

readConfig().then(
  (config) => {
    const account = new Account(config)
    const { client, live } = createApollo(config.graphqlUrl, account.headers)
    createRoot(root, { onCaughtError }).render(
      <StrictMode>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
          <AccountContext value={account}>
            <LiveContext value={live}>
              <ApolloProvider client={client}>
                <BrowserRouter>
                  <App />
                </BrowserRouter>
              </ApolloProvider>
            </LiveContext>
          </AccountContext>
        </MantineProvider>
      </StrictMode>,
    )
  },
  (reason: unknown) => {
    root.textContent = reason instanceof Error ? reason.message : 'Exchequer could not start. Load the page again.'
  },
)

/** A refusal is shown to the person and is no bug; all else that a boundary caught is reported. */
function onCaughtError(error: unknown) {
  if (!errorTypeOf(error)) reportError(error)
}
