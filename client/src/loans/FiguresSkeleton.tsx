import { Figure } from '../ui/Figure'
import { Figures } from '../ui/Figures'

/** Holds the place of four figures while they load. */
export function FiguresSkeleton() {
  return (
    <div role="status" aria-label="Loading figures">
      <Figures>
        {['Loans', 'Borrowed', 'Repaid', 'Outstanding'].map((label) => (
          <Figure key={label} label={label} value="…" />
        ))}
      </Figures>
    </div>
  )
}
