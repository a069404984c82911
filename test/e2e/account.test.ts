import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeFor } from './support/inbox'
import { expectAccessible } from './support/expectAccessible'
import { signIn, signOut, signUp } from './support/people'
import { startSite, type Site } from './support/startSite'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(async () => {
  await site.close()
})

test('a person signs up with a code from the inbox, signs out and in again', async () => {
  const page = await site.visit('phone')
  await signUp(page, 'Nadia Karim', 'nadia@harbour.example')
  await signOut(page, 'Nadia Karim')
  await signIn(page, 'Nadia Karim', 'nadia@harbour.example')
  await page.reload()
  await page.getByRole('button', { name: 'Your account, Nadia Karim' }).waitFor()
})

test('a weak password is refused before anything is sent, and says what is missing', async () => {
  const page = await site.visit('desktop')
  await page.goto('/sign-up')
  await page.getByLabel('Full name').fill('Weak Wanda')
  await page.getByLabel('E-mail').fill('wanda@harbour.example')
  await page.getByLabel('Password', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByText('Not strong enough yet').waitFor()
  await expectAccessible(page)
})

test('a wrong password says so without saying whether the address has an account', async () => {
  const page = await site.visit('desktop', 'dark')
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill('nobody@harbour.example')
  await page.getByLabel('Password', { exact: true }).fill('Not-the-passw0rd')
  await page.getByRole('button', { name: 'Sign in' }).click()
  const forNobody = await page.getByRole('alert').textContent()
  await page.getByLabel('E-mail').fill('nadia@harbour.example')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect.poll(() => page.getByRole('alert').textContent()).toBe(forNobody)
  await expectAccessible(page)
})

test('a forgotten password is replaced with a code from the inbox', async () => {
  const page = await site.visit('phone', 'dark')
  await signUp(page, 'Omar Farah', 'omar@harbour.example')
  await signOut(page, 'Omar Farah')
  await page.goto('/forgot')
  await page.getByLabel('E-mail').fill('omar@harbour.example')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByLabel('Code from the e-mail').waitFor()
  await page.getByLabel('Code from the e-mail').fill(await codeFor(page, 'omar@harbour.example'))
  await page.getByLabel('New password').fill('An0ther-chequered-cloth')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Change password and sign in' }).click()
  await page.getByRole('button', { name: 'Your account, Omar Farah' }).waitFor()
  await signOut(page, 'Omar Farah')
  await signIn(page, 'Omar Farah', 'omar@harbour.example', 'An0ther-chequered-cloth')
})
