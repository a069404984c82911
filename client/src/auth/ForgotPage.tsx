import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { Notice } from '../ui/Notice'
import { AuthCard } from './AuthCard'
import { CodeInput } from './CodeInput'
import { EmailInput } from './EmailInput'
import { NewPasswordInput } from './NewPasswordInput'
import { isStrong } from './isStrong'
import { useAccount } from './useAccount'
import { useEmail } from './useEmail'
import { useEnter } from './useEnter'
import { useReturn } from './useReturn'
import { useStep } from './useStep'

/** A new password for somebody who forgot theirs: a code by e-mail, then the new one, then signed in. */
export function ForgotPage() {
  const account = useAccount()
  const enter = useEnter()
  const { keep } = useReturn()
  const [email, setEmail] = useState(useEmail())
  const [asked, setAsked] = useState(false)
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')

  const ask = useStep(async () => {
    await (await account.pool()).resetPassword({ username: email.trim() })
    setAsked(true)
  })
  const change = useStep(async () => {
    if (!isStrong(password)) throw new Error('This password is not strong enough. Make all the rules below it green.')
    const pool = await account.pool()
    await pool.confirmResetPassword({ username: email.trim(), confirmationCode: code, newPassword: password })
    await pool.signIn({ username: email.trim(), password })
    await enter()
  })
  const problem = asked ? change.problem : ask.problem

  return (
    <AuthCard
      title="A new password"
      lead={asked ? `If ${email} has an account, a code is on its way there.` : 'We send a code to your address.'}
      foot={
        <Link className="link" to={`/sign-in${keep}`}>
          Back to signing in
        </Link>
      }
    >
      <form onSubmit={asked ? change.submit : ask.submit}>
        {problem && <Notice>{problem}</Notice>}
        {!asked && <EmailInput value={email} onChange={setEmail} />}
        {asked && (
          <>
            <CodeInput value={code} onChange={setCode} />
            <NewPasswordInput label="New password" value={password} onChange={setPassword} />
          </>
        )}
        <Button type="submit" size="md" loading={ask.pending || change.pending}>
          {asked ? 'Change password and sign in' : 'Send me a code'}
        </Button>
      </form>
    </AuthCard>
  )
}
