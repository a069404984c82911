import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Notice } from '../ui/Notice'
import { AuthCard } from './AuthCard'
import { CodeInput } from './CodeInput'
import { EmailInput } from './EmailInput'
import { useAccount } from './useAccount'
import { useEmail } from './useEmail'
import { useEnter } from './useEnter'
import { useReturn } from './useReturn'
import { useStep } from './useStep'

/** Confirms that an e-mail address is the member's, and signs them in. */
export function ConfirmPage() {
  const account = useAccount()
  const navigate = useNavigate()
  const enter = useEnter()
  const { keep } = useReturn()
  const known = useEmail()
  const [email, setEmail] = useState(known)
  const [code, setCode] = useState('')
  const [sentAgain, setSentAgain] = useState(false)

  const { pending, problem, submit } = useStep(async () => {
    const pool = await account.pool()
    const { nextStep } = await pool.confirmSignUp({ username: email.trim(), confirmationCode: code })
    if (nextStep.signUpStep !== 'COMPLETE_AUTO_SIGN_IN') return void navigate(`/sign-in${keep}`, { state: { email } })
    await pool.autoSignIn()
    await enter()
  })
  const again = useStep(async () => {
    await (await account.pool()).resendSignUpCode({ username: email.trim() })
    setSentAgain(true)
  })

  return (
    <AuthCard
      title="Check your e-mail"
      lead={known ? `We sent a code to ${known}.` : 'Enter the code that we sent to your address.'}
    >
      <form onSubmit={submit}>
        {problem && <Notice>{problem}</Notice>}
        {again.problem && <Notice>{again.problem}</Notice>}
        {sentAgain && <Notice kind="good">A new code is on its way.</Notice>}
        {!known && <EmailInput value={email} onChange={setEmail} />}
        <CodeInput value={code} onChange={setCode} />
        <Button type="submit" size="md" loading={pending}>
          Confirm
        </Button>
        <Button variant="subtle" loading={again.pending} disabled={!email} onClick={() => void again.run()}>
          Send the code again
        </Button>
      </form>
    </AuthCard>
  )
}
