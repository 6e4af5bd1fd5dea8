import { ChanceryError } from './error.ts'
import type { RecordId } from './values.ts'

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

/**
 * The id of a record, minted from parts that stay as they are: a folder, and what names the record in it. Letters
 * become lower case and lose their marks; all else but letters, digits and dots becomes a hyphen. The same parts give
 * the same id on every machine; whether two records have the same parts is for `validate` to say.
 *
 * @throws ChanceryError `bad-iri` if nothing is left of the parts, or if they have letters of another script than
 * Latin: there are several ways to write them in Latin, and the choice is not made here.
 *
 * ```ts
 * idOf('person', 'Mao Zedong')              // 'person/mao-zedong'
 * idOf('document', 'Telegram', '22591')     // 'document/telegram-22591'
 * idOf('place', 'Włodzimierz Wołyński')     // 'place/wlodzimierz-wolynski'
 * ```
 */
export function idOf<const Folder extends string>(
  folder: Folder,
  ...parts: readonly string[]
): `${Folder}/${string}` {
  const words = parts.join(' ')
  const plain = words
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]/g, letter => letters[letter] ?? letter)
  const strange = /[^\P{L}a-z]/u.exec(plain)?.[0]
  if (strange !== undefined) {
    throw new ChanceryError(
      'bad-iri',
      `Found "${words}" where a name for an id was expected: "${strange}" is not a letter of the Latin script. Write the name in Latin letters, by the rules of transliteration that you use.`,
    )
  }
  const name = plain.replaceAll(/[^a-z0-9.]+/g, '-').replaceAll(/^[-.]+|[-.]+$/g, '')
  if (name === '' || !/^[a-z][a-z0-9-]*$/.test(folder)) {
    const found = JSON.stringify([folder, ...parts])
    throw new ChanceryError(
      'bad-iri',
      `Found ${found} where the parts of an id were expected. Give a folder in lower-case letters, digits and hyphens, and a name with at least one letter or digit, such as 'person', 'Mao Zedong'.`,
    )
  }
  return `${folder}/${name}` satisfies RecordId
}
