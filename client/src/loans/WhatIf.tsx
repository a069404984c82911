import { Slider } from '@mantine/core'
import { Money } from '../ui/Money'
import { formatMoney } from '../ui/formatMoney'
import type { WhatIfState } from './useWhatIf'
import './whatIf.css'
import styles from './WhatIf.module.css'

/** A slider that tells at once what paying a little more would change. */
export function WhatIf({ whatIf, currency }: { whatIf: WhatIfState; currency: string }) {
  const { extraMinor, mostMinor, setExtraMinor, sooner, savedMinor } = whatIf
  return (
    <section className={`card ${styles.whatif ?? ''}`} aria-labelledby="whatif-heading">
      <h2 id="whatif-heading">What if you pay more?</h2>
      <p className={styles.extra}>
        + <Money minor={extraMinor} currency={currency} short /> <span>a month</span>
      </p>
      <Slider
        className={styles.slider}
        color="ivy"
        size={10}
        thumbSize={24}
        min={0}
        max={mostMinor}
        step={mostMinor / 20}
        value={extraMinor}
        onChange={setExtraMinor}
        label={null}
        thumbLabel="More each month"
        thumbProps={{ 'aria-valuetext': formatMoney(extraMinor, currency, true) }}
      />
      <p aria-live="polite">
        {sooner > 0 || savedMinor > 0 ? (
          <>
            Done{' '}
            <b>
              {sooner} {sooner === 1 ? 'month' : 'months'} sooner
            </b>
            {savedMinor > 0 && (
              <>
                {' '}
                and{' '}
                <b>
                  <Money minor={savedMinor} currency={currency} />
                </b>{' '}
                less interest
              </>
            )}
            .
          </>
        ) : (
          'As planned. Move the slider to see what a little more does.'
        )}
      </p>
      <small>Every payment may be larger than what is due; the term gets shorter.</small>
    </section>
  )
}
