import type { AdminCall, ClientCall, MemberCall, Operation } from './Calls'
import { adminAddUserToGroup } from './operations/adminAddUserToGroup'
import { adminConfirmSignUp } from './operations/adminConfirmSignUp'
import { adminCreateUser } from './operations/adminCreateUser'
import { adminDeleteUser } from './operations/adminDeleteUser'
import { adminGetUser } from './operations/adminGetUser'
import { adminInitiateAuth } from './operations/adminInitiateAuth'
import { adminListGroupsForUser } from './operations/adminListGroupsForUser'
import { adminRemoveUserFromGroup } from './operations/adminRemoveUserFromGroup'
import { adminResetUserPassword } from './operations/adminResetUserPassword'
import { adminSetEnabled } from './operations/adminSetEnabled'
import { adminSetUserPassword } from './operations/adminSetUserPassword'
import { adminUpdateUserAttributes } from './operations/adminUpdateUserAttributes'
import { adminUserGlobalSignOut } from './operations/adminUserGlobalSignOut'
import { associateSoftwareToken } from './operations/associateSoftwareToken'
import { changePassword } from './operations/changePassword'
import { confirmForgotPassword } from './operations/confirmForgotPassword'
import { confirmSignUp } from './operations/confirmSignUp'
import { deleteUser } from './operations/deleteUser'
import { forgotPassword } from './operations/forgotPassword'
import { getTokensFromRefreshToken } from './operations/getTokensFromRefreshToken'
import { getUser } from './operations/getUser'
import { getUserAttributeVerificationCode } from './operations/getUserAttributeVerificationCode'
import { globalSignOut } from './operations/globalSignOut'
import { initiateAuth } from './operations/initiateAuth'
import { listUsers } from './operations/listUsers'
import { resendConfirmationCode } from './operations/resendConfirmationCode'
import { respondToAuthChallenge } from './operations/respondToAuthChallenge'
import { revokeToken } from './operations/revokeToken'
import { setUserMfaPreference } from './operations/setUserMfaPreference'
import { signUp } from './operations/signUp'
import { updateUserAttributes } from './operations/updateUserAttributes'
import { verifySoftwareToken } from './operations/verifySoftwareToken'
import { verifyUserAttribute } from './operations/verifyUserAttribute'

/** Every operation that is answered, by what it takes to be allowed to call it. */
export const operations: {
  /** Anybody who names an app client. */
  client: Record<string, Operation<ClientCall>>
  /** Whoever has an access token. */
  member: Record<string, Operation<MemberCall>>
  /** Whoever signs with keys whose policies allow it. */
  admin: Record<string, Operation<AdminCall>>
} = {
  client: {
    ConfirmForgotPassword: confirmForgotPassword,
    ConfirmSignUp: confirmSignUp,
    ForgotPassword: forgotPassword,
    GetTokensFromRefreshToken: getTokensFromRefreshToken,
    InitiateAuth: initiateAuth,
    ResendConfirmationCode: resendConfirmationCode,
    RespondToAuthChallenge: respondToAuthChallenge,
    RevokeToken: revokeToken,
    SignUp: signUp,
  },
  member: {
    AssociateSoftwareToken: associateSoftwareToken,
    ChangePassword: changePassword,
    DeleteUser: deleteUser,
    GetUser: getUser,
    GetUserAttributeVerificationCode: getUserAttributeVerificationCode,
    GlobalSignOut: globalSignOut,
    SetUserMFAPreference: setUserMfaPreference,
    UpdateUserAttributes: updateUserAttributes,
    VerifySoftwareToken: verifySoftwareToken,
    VerifyUserAttribute: verifyUserAttribute,
  },
  admin: {
    AdminAddUserToGroup: adminAddUserToGroup,
    AdminConfirmSignUp: adminConfirmSignUp,
    AdminCreateUser: adminCreateUser,
    AdminDeleteUser: adminDeleteUser,
    AdminDisableUser: adminSetEnabled(false),
    AdminEnableUser: adminSetEnabled(true),
    AdminGetUser: adminGetUser,
    AdminInitiateAuth: adminInitiateAuth,
    AdminListGroupsForUser: adminListGroupsForUser,
    AdminRemoveUserFromGroup: adminRemoveUserFromGroup,
    AdminResetUserPassword: adminResetUserPassword,
    AdminSetUserPassword: adminSetUserPassword,
    AdminUpdateUserAttributes: adminUpdateUserAttributes,
    AdminUserGlobalSignOut: adminUserGlobalSignOut,
    ListUsers: listUsers,
  },
}
