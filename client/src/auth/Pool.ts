import type {
  autoSignIn,
  confirmResetPassword,
  confirmSignUp,
  resendSignUpCode,
  resetPassword,
  signIn,
  signOut,
  signUp,
} from 'aws-amplify/auth'
import type { Member } from './Member'

/** What a user pool does for a member. */
export type Pool = {
  autoSignIn: typeof autoSignIn
  confirmResetPassword: typeof confirmResetPassword
  confirmSignUp: typeof confirmSignUp
  resendSignUpCode: typeof resendSignUpCode
  resetPassword: typeof resetPassword
  signIn: typeof signIn
  signOut: typeof signOut
  signUp: typeof signUp
  /** The access token of the member who is signed in, renewed when it is about to end; undefined for a visitor. */
  tokens(fresh?: boolean): Promise<{ accessToken: string; member: Member } | undefined>
}
