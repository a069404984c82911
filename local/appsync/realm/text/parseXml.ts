import { natives } from '../natives'
import { own, type Fields } from '../own'

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)([^>]*?)(\/?)>|([^<]+)/g
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** XML as a map: numbers become numbers, a repeated element a list, an element's own text beside others `content`. */
export function parseXml(text: string): Fields {
  const root: Fields = {}
  const open: { name: string; fields: Fields; text: string }[] = [{ name: '', fields: root, text: '' }]
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    const [, cdata, closing, name, attributes, selfClosing, characters] = token
    const top = open[open.length - 1]
    if (!top) break
    if (cdata !== undefined) top.text += cdata
    if (characters !== undefined) top.text += decode(characters)
    if (name !== undefined) open.push({ name, fields: readAttributes(attributes ?? ''), text: '' })
    if (name !== undefined && !selfClosing) continue
    if (name === undefined && closing === undefined) continue
    const element = open.pop()
    const parent = open[open.length - 1]
    if (element && parent) append(parent.fields, element.name, content(element.fields, element.text.trim()))
  }
  return root
}

function content(fields: Fields, text: string): unknown {
  if (Object.keys(fields).length === 0) return scalar(text)
  if (text) append(fields, 'content', scalar(text))
  return fields
}

function append(fields: Fields, name: string, value: unknown): void {
  const present = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (present === undefined) own(fields, name, value)
  else if (Array.isArray(present)) present.push(value)
  else own(fields, name, [present, value])
}

function readAttributes(text: string): Fields {
  const fields: Fields = {}
  ATTRIBUTE.lastIndex = 0
  for (let found = ATTRIBUTE.exec(text); found; found = ATTRIBUTE.exec(text)) {
    append(fields, found[1] ?? '', scalar(decode(found[2] ?? found[3] ?? '')))
  }
  return fields
}

function scalar(text: string): unknown {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && text.length < 16) return Number(text)
  if (text === 'true' || text === 'false') return text === 'true'
  return text
}

function decode(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (all, numeric: string | undefined, name: string) => {
    if (!numeric) return ENTITIES[name] ?? all
    return natives.fromCodePoint(Number.parseInt(name, numeric === '#x' ? 16 : 10))
  })
}
