import { remember } from '../model/remember.ts'
import type { LanguageMap } from '../model/values.ts'
import { quoted, strayKeyHint } from './quoted.ts'
import { type Reading, report } from './reading.ts'
import { reportRepeated } from './report-repeated.ts'

/** Reads text by language; `undefined` after reporting that it is something else. */
export function readLanguageMap(value: unknown, reading: Reading): LanguageMap | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return report(reading, {
      code: 'wrong-value',
      message: `Found ${quoted(value)} where text with its language was expected.`,
      hint: 'Write the language before the text, such as { en: … }.',
    })
  }
  const given = value as Readonly<Record<string, unknown>>
  const read: Record<string, string | readonly string[]> = {}
  for (const tag of Object.keys(given)) {
    reading.steps.push(tag)
    const text = isLanguageTag(tag)
      ? readTexts(given[tag], tag, reading)
      : reportTag(tag, given[tag], reading)
    if (text !== undefined) read[tag] = text
    reading.steps.pop()
  }
  return read
}

function readTexts(text: unknown, tag: string, reading: Reading): string | readonly string[] | undefined {
  if (isText(text)) return text
  const list = Array.isArray(text)
  const texts: readonly unknown[] = list ? text : [text]
  const wrong = texts.findIndex(one => !isText(one))
  if (texts.length > 0 && wrong < 0) {
    reportRepeated(texts as readonly string[], reading)
    return texts as readonly string[]
  }
  return report(
    reading,
    {
      code: 'wrong-value',
      message: `Found ${quoted(texts[Math.max(wrong, 0)])} where text in the language "${tag}" was expected.`,
      hint: 'Write the text, or leave the language out.',
    },
    ...(list && wrong >= 0 ? [wrong] : []),
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.isWellFormed()
}

function reportTag(tag: string, text: unknown, reading: Reading): undefined {
  return report(reading, {
    code: 'bad-language',
    message: `"${tag}" is not a language tag.`,
    hint: strayKeyHint(text, 'Write a tag of BCP 47, such as en, ru, zh or zh-Latn.'),
    atKey: true,
  })
}

/** A tag of BCP 47 (RFC 5646 §2.1) whose language is a code of two or three letters. */
const isLanguageTag: (tag: string) => boolean = remember(tag => {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
})
