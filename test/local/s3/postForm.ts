/** Posts a form as a browser does: its fields, then the file. */
export async function postForm(
  address: string,
  fields: Record<string, string>,
  file: string | Uint8Array<ArrayBuffer> = 'a pear',
) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new Blob([file], { type: 'image/jpeg' }), 'pear.jpg')
  const response = await fetch(`${address}/uploads`, { method: 'POST', body: form })
  const text = await response.text()
  const element = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`).exec(text)?.[1]
  return {
    status: response.status,
    headers: response.headers,
    code: element('Code'),
    message: element('Message'),
    text,
  }
}
