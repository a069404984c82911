import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Notice } from '../ui/Notice'
import { AuthCard } from './AuthCard'
import { EmailInput } from './EmailInput'
import { NewPasswordInput } from './NewPasswordInput'
import { isStrong } from './isStrong'
import { useAccount } from './useAccount'
import { useReturn } from './useReturn'
import { useStep } from './useStep'

/** Opens an account: a full name, an e-mail address, a strong password. A code in an e-mail confirms it. */
export function SignUpPage() {
  const account = useAccount()
  const navigate = useNavigate()
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
        <EmailInput autoComplete="email" value={email} onChange={setEmail} />
        <NewPasswordInput
          label="Password"
          value={password}
          error={weak && !isStrong(password) ? 'Not strong enough yet: see what is missing below.' : undefined}
          onBlur={() => setWeak(password !== '')}
          onChange={setPassword}
        />
        <Button type="submit" size="md" loading={pending}>
          Create account
        </Button>
      </form>
    </AuthCard>
  )
}
