import type { Page } from 'playwright-core'
import { PASSWORD } from '../../support/Enrolment'
import { codeFor } from './inbox'

/** Opens an account as a person does: the form, the code from the inbox, signed in. */
export async function signUp(page: Page, name: string, email: string): Promise<void> {
  await page.goto('/sign-up')
  await page.getByLabel('Full name').fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByRole('heading', { name: 'Check your e-mail' }).waitFor()
  await page.getByLabel('Code from the e-mail').fill(await codeFor(page, email))
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await accountButton(page, name).waitFor()
}

/** Signs in through the form. */
export async function signIn(page: Page, name: string, email: string, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await accountButton(page, name).waitFor()
}

export async function signOut(page: Page, name: string): Promise<void> {
  await accountButton(page, name).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('link', { name: 'Sign in' }).waitFor()
}

function accountButton(page: Page, name: string) {
  return page.getByRole('button', { name: `Your account, ${name}` })
}

/** Signs in a member whom the API knows by this name. */
export async function enter(page: Page, name: string): Promise<void> {
  await signIn(page, `${name[0]?.toUpperCase() ?? ''}${name.slice(1)} Harbour`, `${name}@harbour.example`)
}
