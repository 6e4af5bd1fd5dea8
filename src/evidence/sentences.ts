/** Fewer words than this are a label, an answer or an exclamation, and not yet a sentence worth protecting. */
const fewestWords = 4

/** One letter, or a short capitalized word, is an abbreviation before a stop: "1950 г.", "Cde. Beria", "No. 22591". */
const abbreviated = /(?<!\p{L})(\p{L}|\p{Lu}\p{L}{1,3})\.\s*$/u

/**
 * A whole sentence of the line that the quotation holds, if there is one. Sentences are those of Unicode's
 * text segmentation (UAX #29) that end in a full stop, a question mark or an exclamation mark.
 */
export function containedSentence(quote: string, line: string): string | undefined {
  return sentencesOf(line)
    .map(sentence => sentence.trim())
    .filter(sentence => /[.!?…]["”»)\]]*$/.test(sentence) && !/(?<!\p{L})\p{L}\.$/u.test(sentence))
    .map(sentence => sentence.replace(/[.!?…"”»)\]]+$/, ''))
    .find(sentence => sentence.split(/\s+/).length >= fewestWords && quote.includes(sentence))
}

function sentencesOf(line: string): readonly string[] {
  const sentences: string[] = []
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'sentence' }).segment(line)) {
    const before = sentences.at(-1)
    if (before !== undefined && abbreviated.test(before)) sentences[sentences.length - 1] = before + segment
    else sentences.push(segment)
  }
  return sentences
}
