/**
 * The rules by which something is found, with how far each may be trusted: the share of its findings that a careful reader
 * accepts, estimated on readings by hand and on samples of directives of 2014–2025, and what it means in words.
 */
export const RULES = {
  // citations
  number: { confidence: 0.99, says: 'a kind and a number with a known symbol' },
  'bare number': { confidence: 0.95, says: 'a number with a known symbol, without its kind' },
  'shared symbol': { confidence: 0.95, says: 'a number in a list that shares the symbol of the last one' },
  title: { confidence: 0.95, says: 'a law by its title' },
  'short form': { confidence: 0.9, says: 'the kind and number of an instrument that the text names in full' },
  'short number': { confidence: 0.6, says: 'a kind and a number that the text never gives in full' },
  // bodies
  'known name': { confidence: 0.97, says: 'a form of names that is listed' },
  'class of bodies': { confidence: 0.9, says: 'a class of bodies, maybe with words of its own' },
  'open name': { confidence: 0.85, says: 'a head such as “Ban Chỉ đạo” and the words behind it' },
  'listed name': { confidence: 0.95, says: 'an element of a list that its head completes' },
  'joint symbol': { confidence: 0.95, says: 'a symbol that names several bodies' },
  'unknown name': { confidence: 0.6, says: 'whatever stands in the list of those who carry the document out' },
  inherited: { confidence: 0.85, says: 'the body of the lead-in or of the sentence before' },
  // tasks
  command: { confidence: 0.97, says: 'an authority orders somebody' },
  subject: { confidence: 0.93, says: 'a body and what it has to do' },
  closing: { confidence: 0.97, says: 'the closing article' },
  imperative: { confidence: 0.9, says: 'an order without a subject' },
  modal: { confidence: 0.75, says: 'something that must be, without a body that must do it' },
  'plan row': { confidence: 0.95, says: 'a row of a plan table' },
  item: { confidence: 0.8, says: 'an item under words that announce duties' },
} as const satisfies Readonly<Record<string, { readonly confidence: number; readonly says: string }>>
