import { useElementSize } from '@mantine/hooks'
import { useState, type PointerEvent } from 'react'
import { formatDay } from '../ui/formatDay'
import { formatMoney } from '../ui/formatMoney'
import type { Point } from './Point'
import { compactMoney } from './compactMoney'
import { balanceOn } from './balanceOn'
import styles from './BalanceChart.module.css'

const HEIGHT = 240
const TOP = 16
const BOTTOM = 26
const LEFT = 62
const RIGHT = 14

type Props = { plan: Point[]; actual: Point[]; imagined?: Point[]; currency: string }

/** The balance over time as lines: told apart by dash as well as colour, with figures under the pointer. */
export function BalanceChart({ plan, actual, imagined, currency }: Props) {
  const { ref, width } = useElementSize()
  const [at, setAt] = useState<number>()
  const days = [...plan, ...actual].map(({ on }) => Date.parse(on))
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const most = Math.max(...plan.map(({ minor }) => minor), ...actual.map(({ minor }) => minor), 1)
  const x = (on: string) => LEFT + ((Date.parse(on) - from) / Math.max(1, to - from)) * (width - LEFT - RIGHT)
  const y = (minor: number) => TOP + (1 - minor / most) * (HEIGHT - TOP - BOTTOM)
  const line = (points: Point[]) =>
    points.map(({ on, minor }, index) => `${index ? 'L' : 'M'}${x(on).toFixed(1)} ${y(minor).toFixed(1)}`).join('')
  const steps = (points: Point[]) =>
    points
      .map(({ on, minor }, index) =>
        index ? `H${x(on).toFixed(1)}V${y(minor).toFixed(1)}` : `M${x(on).toFixed(1)} ${y(minor).toFixed(1)}`,
      )
      .join('')
  const now = actual.at(-1)
  const first = plan[0]
  const last = plan.at(-1)
  const pointed = at === undefined ? undefined : plan[at]

  const point = ({ nativeEvent: { offsetX } }: PointerEvent) => {
    const distances = plan.map(({ on }) => Math.abs(x(on) - offsetX))
    setAt(distances.indexOf(Math.min(...distances)))
  }
  return (
    <div ref={ref} className={styles.chart} style={{ height: HEIGHT }}>
      {width > 0 && first && last && now && (
        <svg
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={`Balance: ${formatMoney(now.minor, currency)} now; the plan goes from ${formatMoney(first.minor, currency)} to ${formatMoney(last.minor, currency)} in ${formatDay(last.on, 'month')}.`}
          onPointerMove={point}
          onPointerLeave={() => setAt(undefined)}
        >
          {[0, 0.25, 0.5, 0.75, 1].map((part) => (
            <g key={part}>
              <line x1={LEFT} x2={width - RIGHT} y1={y(most * part)} y2={y(most * part)} className={styles.grid} />
              <text x={LEFT - 10} y={y(most * part) + 4} className={styles.tick} textAnchor="end">
                {compactMoney(Math.round(most * part), currency)}
              </text>
            </g>
          ))}
          <text x={LEFT} y={HEIGHT - 6} className={styles.tick}>
            {formatDay(first.on, 'month')}
          </text>
          <text x={width - RIGHT} y={HEIGHT - 6} className={styles.tick} textAnchor="end">
            {formatDay(last.on, 'month')}
          </text>
          <path d={line(plan)} className={styles.plan} />
          {imagined && <path d={line(imagined)} className={styles.imagined} />}
          <path d={steps(actual)} className={styles.actual} />
          <circle cx={x(now.on)} cy={y(now.minor)} r={6} className={styles.dot} />
          {pointed && (
            <line x1={x(pointed.on)} x2={x(pointed.on)} y1={TOP} y2={HEIGHT - BOTTOM} className={styles.cursor} />
          )}
        </svg>
      )}
      {pointed && (
        <div className={styles.tip} style={{ left: Math.min(Math.max(x(pointed.on), 86), Math.max(86, width - 86)) }}>
          <b>{formatDay(pointed.on)}</b>
          <span>Plan {formatMoney(pointed.minor, currency)}</span>
          {now && pointed.on <= now.on && <span>So far {formatMoney(balanceOn(actual, pointed.on), currency)}</span>}
          {imagined && pointed.on >= (imagined[0]?.on ?? '') && (
            <span>Faster {formatMoney(balanceOn(imagined, pointed.on), currency)}</span>
          )}
        </div>
      )}
    </div>
  )
}
