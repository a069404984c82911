/** A form with these fields and then a file, as a browser would send it. */
export function formOf(fields: Record<string, string>, file: Buffer): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(file)]), 'photo.jpg')
  return form
}
