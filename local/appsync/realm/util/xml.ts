import { parseXml } from '../text/parseXml'

/** `util.xml`. */
export const xml = {
  toMap: (text: unknown): unknown => parseXml(String(text)),
  toJsonString(text: unknown, stringEncode?: unknown): string {
    const json = JSON.stringify(parseXml(String(text)))
    return stringEncode === true ? JSON.stringify(json) : json
  },
}
