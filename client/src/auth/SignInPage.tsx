import { Button, PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Notice } from '../ui/Notice'
import { AuthCard } from './AuthCard'
import { EmailInput } from './EmailInput'
import { useAccount } from './useAccount'
import { useEmail } from './useEmail'
import { useEnter } from './useEnter'
import { useReturn } from './useReturn'
import { useStep } from './useStep'

/** Signs a member in and takes them back to where they were. */
export function SignInPage() {
  const account = useAccount()
  const navigate = useNavigate()
  const enter = useEnter()
  const { keep, next } = useReturn()
  const [email, setEmail] = useState(useEmail())
  const [password, setPassword] = useState('')

  const { pending, problem, submit } = useStep(async () => {
    const pool = await account.pool()
    const { nextStep } = await pool.signIn({ username: email.trim(), password })
    if (nextStep.signInStep === 'CONFIRM_SIGN_UP') return void navigate(`/confirm${keep}`, { state: { email } })
    if (nextStep.signInStep === 'RESET_PASSWORD') return void navigate(`/forgot${keep}`, { state: { email } })
    await enter()
  })

  return (
    <AuthCard
      title="Welcome back"
      lead={next === '/' ? undefined : 'Sign in and you are right back where you were.'}
      foot={
        <>
          New here?{' '}
          <Link className="link" to={`/sign-up${keep}`}>
            Create an account
          </Link>
        </>
      }
    >
      <form onSubmit={submit}>
        {problem && <Notice>{problem}</Notice>}
        <EmailInput value={email} onChange={setEmail} />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          size="md"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={pending}>
          Sign in
        </Button>
        <Link className="link" to={`/forgot${keep}`} style={{ justifySelf: 'center' }}>
          Forgotten your password?
        </Link>
      </form>
    </AuthCard>
  )
}
