import { Button } from '@mantine/core'
import { IconMapSearch } from '@tabler/icons-react'
import { lazy, useEffect } from 'react'
import { Link, Route, Routes } from 'react-router'
import { RequireMember } from './auth/RequireMember'
import { EmptyState } from './ui/EmptyState'
import { ErrorBoundary } from './ui/ErrorBoundary'

const BrowsePage = lazy(() => import('./listings/BrowsePage').then((page) => ({ default: page.BrowsePage })))
const loadListingPage = () => import('./listings/ListingPage').then((page) => ({ default: page.ListingPage }))
const ListingPage = lazy(loadListingPage)
const SellPage = lazy(() => import('./listings/SellPage').then((page) => ({ default: page.SellPage })))
const MyListingsPage = lazy(() =>
  import('./listings/MyListingsPage').then((page) => ({ default: page.MyListingsPage })),
)
const MessagesPage = lazy(() => import('./chat/MessagesPage').then((page) => ({ default: page.MessagesPage })))
const LoansPage = lazy(() => import('./loans/LoansPage').then((page) => ({ default: page.LoansPage })))
const NewLoanPage = lazy(() => import('./loans/NewLoanPage').then((page) => ({ default: page.NewLoanPage })))
const LoanPage = lazy(() => import('./loans/LoanPage').then((page) => ({ default: page.LoanPage })))
const SignInPage = lazy(() => import('./auth/SignInPage').then((page) => ({ default: page.SignInPage })))
const SignUpPage = lazy(() => import('./auth/SignUpPage').then((page) => ({ default: page.SignUpPage })))
const ConfirmPage = lazy(() => import('./auth/ConfirmPage').then((page) => ({ default: page.ConfirmPage })))
const ForgotPage = lazy(() => import('./auth/ForgotPage').then((page) => ({ default: page.ForgotPage })))

const LEISURE_MS = 2_500

/** Which address shows which page. Each page is loaded when it is first gone to; the likeliest next one a little before. */
export function Pages() {
  useEffect(() => {
    const timer = setTimeout(() => void loadListingPage(), LEISURE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <ErrorBoundary fallback={() => <Broken />}>
      <Routes>
        <Route index element={<BrowsePage />} />
        <Route path="listings/:id" element={<ListingPage />} />
        <Route path="sign-in" element={<SignInPage />} />
        <Route path="sign-up" element={<SignUpPage />} />
        <Route path="confirm" element={<ConfirmPage />} />
        <Route path="forgot" element={<ForgotPage />} />
        <Route element={<RequireMember />}>
          <Route path="sell" element={<SellPage />} />
          <Route path="my-listings" element={<MyListingsPage />} />
          <Route path="messages/:listing?/:buyer?" element={<MessagesPage />} />
          <Route path="loans" element={<LoansPage />} />
          <Route path="loans/new" element={<NewLoanPage />} />
          <Route path="loans/:id" element={<LoanPage />} />
        </Route>
        <Route path="*" element={<Nowhere />} />
      </Routes>
    </ErrorBoundary>
  )
}

function Nowhere() {
  return (
    <EmptyState
      level="h1"
      icon={<IconMapSearch size={30} />}
      title="There is no such page"
      action={
        <Button component={Link} to="/">
          To the start
        </Button>
      }
    >
      The address may have a slip in it.
    </EmptyState>
  )
}

function Broken() {
  return (
    <EmptyState
      level="h1"
      icon={<IconMapSearch size={30} />}
      title="This page did not come up"
      action={<Button onClick={() => location.reload()}>Load it again</Button>}
    >
      It may just have been updated. Nothing that you saved is lost.
    </EmptyState>
  )
}
