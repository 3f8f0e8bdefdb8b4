import { calculateObjectSize } from 'bson'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode, type Document, encode } from '../ejson.ts'
import { documentSize } from './document-size.ts'

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true }),
  fc.constantFrom<Document[string][]>(0, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, null, true, false, new Date(0), /a b/i, /你/m, new Uint8Array([1, 2, 3])),
)
const { document } = fc.letrec<{ document: Document; value: Document[string] }>((tie) => ({
  document: fc.dictionary(fc.string().filter((name) => name !== '__proto__' && !name.startsWith('$') && !name.includes('\u0000') && !['_bsontype', 'toBSON'].includes(name)), tie('value'), { maxKeys: 4 }),
  value: fc.oneof({ maxDepth: 4 }, scalar, tie('document'), fc.array(tie('value'), { maxLength: 12 })),
}))

it('a document is as large here as for the driver of the database', () => {
  fc.assert(
    fc.property(document, (generated) => {
      // Over the wire and back, as everything comes.
      const stored = decode(encode(generated)) as Document

      expect(documentSize(stored)).toBe(calculateObjectSize(stored))
    }),
  )
})
