import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Notice } from '../ui/Notice'
import { AuthCard } from './AuthCard'
import { PasswordRules } from './PasswordRules'
import { isStrong } from './isStrong'
import { useAccount } from './useAccount'
import { useReturn } from './useReturn'
import { useStep } from './useStep'

/** Opens an account: a full name, an e-mail address, a strong password. A code in an e-mail confirms it. */
export function SignUpPage() {
  const account = useAccount()
  const navigate = useNavigate()
  const rules = useId()
  const { keep } = useReturn()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [weak, setWeak] = useState(false)

  const { pending, problem, submit } = useStep(async () => {
    if (!isStrong(password)) {
      setWeak(true)
      return
    }
    const pool = await account.pool()
    const userAttributes = { email: email.trim(), name: name.trim() }
    await pool.signUp({ username: email.trim(), password, options: { userAttributes, autoSignIn: true } })
    await navigate(`/confirm${keep}`, { state: { email: email.trim() } })
  })

  return (
    <AuthCard
      title="Join your campus"
      lead="Use your university address and your profile shows that you are a student."
      foot={
        <>
          Have an account?{' '}
          <Link className="link" to={`/sign-in${keep}`}>
            Sign in
          </Link>
        </>
      }
    >
      <form onSubmit={submit}>
        {problem && <Notice>{problem}</Notice>}
        <TextInput
          label="Full name"
          autoComplete="name"
          size="md"
          required
          withAsterisk={false}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="email"
          size="md"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          autoComplete="new-password"
          size="md"
          required
          withAsterisk={false}
          aria-describedby={rules}
          value={password}
          error={weak && !isStrong(password) ? 'Not strong enough yet: see what is missing below.' : undefined}
          onBlur={() => setWeak(password !== '')}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <PasswordRules id={rules} password={password} />
        <Button type="submit" size="md" loading={pending}>
          Create account
        </Button>
      </form>
    </AuthCard>
  )
}
