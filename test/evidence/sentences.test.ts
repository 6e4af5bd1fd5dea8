import { describe, expect, it } from 'vitest'
import { containedSentence } from '../../src/evidence/sentences.ts'

const line = 'We welcome the offer of Cde. Ivanov. Please inform me of the decision. Yes. Dated 3 May 1950 г.'

describe('A quotation', () => {
  it.each([
    ['Please inform me of the decision.', 'Please inform me of the decision'],
    ['Please inform me of the decision', 'Please inform me of the decision'],
    ['Ivanov. Please inform me of the decision. Yes', 'Please inform me of the decision'],
    ['We welcome the offer of Cde. Ivanov', 'We welcome the offer of Cde. Ivanov'],
  ])('holds a whole sentence: %s', (quote, sentence) => {
    expect(containedSentence(quote, line)).toBe(sentence)
  })

  it.each([
    'inform me of the decision',
    'We welcome the offer of Cde',
    'the offer of Cde. Ivanov. Please inform me',
    'Yes.',
    'Dated 3 May 1950 г.',
  ])('holds none: %s', quote => {
    expect(containedSentence(quote, line)).toBeUndefined()
  })
})
