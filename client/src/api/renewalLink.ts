import { ApolloLink, Observable } from '@apollo/client'
import { ServerError } from '@apollo/client/errors'
import type { AuthHeaders } from './AuthHeaders'

/** When the server calls the token expired, gets a fresh one and asks once more. */
export function renewalLink(headers: AuthHeaders) {
  return new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        const first = forward(operation).subscribe({
          next: (result) => observer.next(result),
          complete: () => observer.complete(),
          error: (error: unknown) => {
            if (!ServerError.is(error) || error.statusCode !== 401) {
              observer.error(error)
              return
            }
            headers({ fresh: true }).then(
              () => observer.add(forward(operation).subscribe(observer)),
              (reason: unknown) => observer.error(reason),
            )
          },
        })
        observer.add(first)
      }),
  )
}
