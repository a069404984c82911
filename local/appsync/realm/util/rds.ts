import { natives } from '../natives'
import { isFields, own, type Fields } from '../own'
import { textOf } from '../textOf'

/** `util.rds`: the Data API's answer as a list of rows for each statement. */
export const rds = {
  toJsonObject(serialised: unknown): unknown {
    const parsed = natives.parseJson(String(serialised))
    const results = isFields(parsed) && Array.isArray(parsed.sqlStatementResults) ? parsed.sqlStatementResults : []
    return results.map((result: unknown) => (isFields(result) ? rows(result) : []))
  },
}

function rows(result: Fields): Fields[] {
  const records = Array.isArray(result.records) ? result.records : []
  const columns = Array.isArray(result.columnMetadata) ? result.columnMetadata : []
  return records.map((record: unknown) => {
    const row: Fields = {}
    if (!Array.isArray(record)) return row
    record.forEach((cell: unknown, index) => own(row, columnName(columns[index], index), cellValue(cell)))
    return row
  })
}

function columnName(column: unknown, index: number): string {
  if (!isFields(column)) return String(index)
  return textOf(column.label ?? column.name ?? index)
}

function cellValue(cell: unknown): unknown {
  if (!isFields(cell) || cell.isNull === true) return null
  const [value] = Object.values(cell)
  return value
}
