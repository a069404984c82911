type Form = { getInputNode: (path: string) => HTMLElement | null }

/** Takes the person to the first answer that is missing or wrong. */
export function focusFirstError(form: Form) {
  return (errors: Record<string, unknown>) => {
    const first = Object.keys(errors)
      .map((path) => form.getInputNode(path))
      .find((node) => node !== null)
    first?.focus()
  }
}
