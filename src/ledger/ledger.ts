import { passagesOf } from '../evidence/passages.ts'
import type { RecordNode, RecordValue } from '../model/record.ts'
import type { LanguageMap } from '../model/values.ts'

/** One item of aid as a row of the ledger: text for each column, empty where nothing is stated. */
export interface LedgerRow {
  readonly item: string
  readonly act: string
  readonly from: string
  readonly to: string
  readonly for: string
  readonly what: string
  readonly howMany: string
  readonly byWhen: string
  readonly where: string
  readonly status: string
  readonly evidence: string
}

/** Columns in their order, with their headings. */
export const columns: Readonly<Record<keyof LedgerRow, string>> = {
  item: 'Item',
  act: 'Act',
  from: 'From',
  to: 'To',
  for: 'For',
  what: 'What',
  howMany: 'How many',
  byWhen: 'By when',
  where: 'Where',
  status: 'Status',
  evidence: 'Evidence',
}

/**
 * The ledger of aid: a row for each item, in the order of the records. Names are the English labels of the
 * records referred to.
 */
export function ledgerOf(records: readonly RecordNode[]): readonly LedgerRow[] {
  const byId = new Map(records.map(record => [record.id, record]))
  const label = (id: string): string => labelOf(byId.get(id)) ?? id
  const names = (value: RecordValue | undefined): string =>
    listOf(value)
      .map(one => label(String(one)))
      .join(', ')
  return records
    .filter(record => record.type === 'AidItem')
    .map(item => ({
      item: item.id.replace(/^aid\//, ''),
      act: String(item.act),
      from: names(item.requester),
      to: names(item.provider),
      for: names(item.beneficiary),
      what: [labelOf(item) ?? '', withMateriel(item)].filter(Boolean).join('; '),
      howMany: nodesOf(item.quantity)
        .map(one => figureText(one, label))
        .join(', '),
      byWhen: nodesOf(item.time).map(timeText).join(', '),
      where: names(item.place),
      status: [item.status, ...nodesOf(item.response).map(one => one.kind)].filter(Boolean).join('; '),
      evidence: evidenceText(item),
    }))
}

function listOf(value: RecordValue | undefined): readonly (string | RecordNode)[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value as string]
}

function nodesOf(value: RecordValue | undefined): readonly RecordNode[] {
  return listOf(value) as readonly RecordNode[]
}

function labelOf(record: RecordNode | undefined): string | undefined {
  const texts = (record?.prefLabel ?? record?.title) as LanguageMap | undefined
  if (!texts) return undefined
  return [texts.en ?? Object.values(texts)[0]!].flat()[0]
}

function withMateriel({ materiel }: RecordNode): string {
  return materiel === undefined ? '' : String(materiel).replaceAll('-', ' ')
}

function figureText(figure: RecordNode, label: (id: string) => string): string {
  const { qualifier, count, amount, minimum, maximum, unit, form } = figure
  const range =
    minimum === undefined && maximum === undefined ? undefined : `${minimum ?? ''}–${maximum ?? ''}`
  const number = count ?? amount ?? range ?? [Object.values((form ?? {}) as LanguageMap)[0] ?? ''].flat()[0]
  const equipment = listOf(figure.equipment).map(one => label(String(one)))
  const how =
    qualifier === undefined || qualifier === 'exactly' ? undefined : String(qualifier).replaceAll('-', ' ')
  const what = [...equipment, unit].filter(part => part !== undefined).join(' ')
  return [what && `${what}:`, how, number].filter(Boolean).join(' ')
}

function timeText({ bound, date, clockTime, form }: RecordNode): string {
  const when =
    [date, clockTime].filter(Boolean).join(' ') ||
    [Object.values((form ?? {}) as LanguageMap)[0] ?? ''].flat()[0]
  const limit =
    bound === 'by-time' || bound === 'from-time' || bound === 'until-time' ? `${bound.slice(0, -5)} ` : ''
  return `${limit}${when}`
}

/** Texts with the lines that the item cites: `22591: 139, 142`. */
function evidenceText(item: RecordNode): string {
  const lines = new Map<string, Set<number>>()
  for (const { text, line } of passagesOf(item)) lines.set(text, (lines.get(text) ?? new Set()).add(line))
  const cited = [...lines].map(([text, found]) => {
    const numbers = [...found].sort((a, b) => a - b).join(', ')
    return `${text.replace(/^text\//, '')}: ${numbers}`
  })
  return cited.join('; ')
}
