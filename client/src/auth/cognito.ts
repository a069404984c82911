import { Amplify } from 'aws-amplify'
import {
  autoSignIn,
  confirmResetPassword,
  confirmSignUp,
  fetchAuthSession,
  resendSignUpCode,
  resetPassword,
  signIn,
  signOut,
  signUp,
} from 'aws-amplify/auth'
import type { Config } from '../api/Config'
import type { Pool } from './Pool'

/** The user pool, by Amplify. A chunk of its own: a visitor who only looks around never loads it. */
export function cognito({ userPoolId, userPoolClientId, userPoolEndpoint }: Config): Pool {
  Amplify.configure({
    Auth: { Cognito: { userPoolId, userPoolClientId, ...(userPoolEndpoint && { userPoolEndpoint }) } },
  })
  return {
    autoSignIn: () => autoSignIn(), // Amplify replaces its binding while one signs up
    confirmResetPassword,
    confirmSignUp,
    resendSignUpCode,
    resetPassword,
    signIn,
    signOut,
    signUp,
    tokens,
  }
}

const tokens: Pool['tokens'] = async (fresh = false) => {
  const { tokens } = await fetchAuthSession({ forceRefresh: fresh })
  if (!tokens) return undefined
  const { sub = '', email, name } = tokens.idToken?.payload ?? {}
  const address = typeof email === 'string' ? email : ''
  const member = { id: sub, email: address, name: typeof name === 'string' ? name : address }
  return { accessToken: tokens.accessToken.toString(), member }
}
