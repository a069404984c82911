import { Button, createTheme, InputWrapper, type CSSVariablesResolver, type VariantColorsResolver } from '@mantine/core'

const plain = { hover: 'var(--sunk)', border: '1px solid transparent' }

/** The few looks a control may have. Ivy acts, marigold waits for you, brick takes something away. */
const variantColorResolver: VariantColorsResolver = ({ variant, color }) => {
  const brick = color === 'brick'
  if (variant === 'warm')
    return { background: 'var(--marigold)', hover: '#e5a42b', color: '#1c1b18', border: '1px solid transparent' }
  if (variant === 'light' && brick)
    return { ...plain, background: 'var(--brick-soft)', hover: 'var(--brick-soft)', color: 'var(--brick)' }
  if (variant === 'light')
    return { ...plain, background: 'var(--ivy-soft)', hover: 'var(--ivy-soft)', color: 'var(--ivy-text)' }
  if (variant === 'default')
    return { background: 'var(--card)', hover: 'var(--sunk)', color: 'var(--ink)', border: '1px solid var(--line)' }
  if (variant === 'subtle' || variant === 'transparent')
    return { ...plain, background: 'transparent', color: brick ? 'var(--brick)' : 'var(--ink-2)' }
  return {
    background: 'var(--ivy)',
    hover: 'var(--ivy-hover)',
    color: 'var(--ivy-ink)',
    border: '1px solid transparent',
  }
}

/** The product's theme: pills for what acts, 14 px corners for what holds, two faces. */
export const theme = createTheme({
  primaryColor: 'ivy',
  primaryShade: { light: 7, dark: 5 },
  colors: {
    ivy: ['#eef6f1', '#e3efe8', '#c4dfd1', '#9ccbb4', '#7fd3b0', '#2f8f6b', '#25785a', '#1d5c45', '#164937', '#0f3527'],
    gray: [
      '#faf8f4',
      '#f2efe8',
      '#e9e5dc',
      '#e4dfd4',
      '#938e81',
      '#857f72',
      '#6f6b5f',
      '#55524a',
      '#38362f',
      '#1c1b18',
    ],
    dark: [
      '#d5d2c8',
      '#bdbab0',
      '#a5a297',
      '#7d8275',
      '#767b6e',
      '#33372e',
      '#1a1c18',
      '#1c1e1a',
      '#141512',
      '#0e0f0c',
    ],
    brick: [
      '#fbe9e5',
      '#f7d4cc',
      '#efb0a3',
      '#ff9b88',
      '#dd6a55',
      '#c24a35',
      '#b53d29',
      '#a8321f',
      '#8a2717',
      '#6b1e12',
    ],
  },
  white: '#ffffff',
  black: '#1c1b18',
  fontFamily: 'var(--body)',
  headings: { fontFamily: 'var(--head)' },
  defaultRadius: 'md',
  radius: { xs: '5px', sm: '9px', md: '12px', lg: '14px', xl: '18px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  variantColorResolver,
  components: {
    Button: Button.extend({ defaultProps: { radius: 999 }, styles: { label: { fontWeight: 600 } } }),
    InputWrapper: InputWrapper.extend({
      styles: {
        label: { fontWeight: 550, marginBottom: 5 },
        description: { marginBottom: 6 },
        error: { marginTop: 6 },
      },
    }),
  },
})

const shared = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-error': 'var(--brick)',
  '--mantine-color-anchor': 'var(--ivy-text)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--ivy)',
  '--mantine-primary-color-filled-hover': 'var(--ivy-hover)',
}

/** Lets Mantine's own colours follow the tokens, light and dark. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared })
