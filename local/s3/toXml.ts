/** Text becomes an element's text, an object its children, a list as many elements of one name. */
export type XmlContent = string | number | boolean | XmlContent[] | { [name: string]: XmlContent | undefined }

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Writes an element. Keys of objects may hold any character, so those that XML keeps for itself are escaped. */
export function toXml(name: string, content: XmlContent): string {
  if (Array.isArray(content)) return content.map((item) => toXml(name, item)).join('')
  if (typeof content !== 'object') return `<${name}>${escaped(String(content))}</${name}>`
  const children = Object.entries(content).map(([child, value]) => (value === undefined ? '' : toXml(child, value)))
  return `<${name}>${children.join('')}</${name}>`
}

function escaped(text: string): string {
  // Control characters cannot stand in XML as they are: they are written by their number.
  return Array.from(text, (char) => entities[char] ?? (char < ' ' ? `&#${char.charCodeAt(0)};` : char)).join('')
}
