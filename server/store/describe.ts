// What is shown of a document, as a function of what its sources and mentions say. Pure.
import { foldForSearch } from '../graph/fold.ts'
import { lawTitleKey } from '../graph/identity.ts'
import type { Description, StatementsAbout } from './ingest-statements.ts'

/**
 * Prefers the document's own text, property by property, then a registry that lists it, then the mentions of it. Of several texts the first source's
 * counts, but one that tells its year before all that do not; of several entries of registries the first.
 */
export function describe(about: StatementsAbout): Description {
  const { id } = about
  const header = first(about.headers.filter(({ inferred }) => !inferred)) ?? first(about.headers)
  const listing = first(about.listings)
  // A text taken for this document because no other fits: of its date and of the law's name the mentions know more.
  const own = header?.inferred ? undefined : header
  const number = header?.number ?? listing?.number ?? about.citedNumber
  const type = header?.type ?? listing?.type ?? about.citedType
  const title = header?.title ?? listing?.title ?? about.citedTitle
  return {
    id,
    directive: header !== undefined,
    properties: {
      number,
      type,
      title,
      issuedOn: own?.issuedOn ?? listing?.issuedOn ?? about.citedIssuedOn ?? header?.issuedOn ?? null,
      ...(number === null
        ? {}
        : {
            titleKey: lawTitleKey(
              own?.type ?? listing?.type ?? about.citedType,
              own?.title ?? listing?.title ?? about.citedTitle,
            ),
          }),
      signatory: header?.signatory ?? null,
      signedAs: header?.signedAs ?? null,
      // As people cite it: “Chỉ thị số 17/CT-UBND về …”.
      search: foldForSearch([type, number && `số ${number}`, title].filter(Boolean).join(' ')),
      sort: sortKey(number ?? title ?? type ?? ''),
    },
  }
}

/** Order of documents: by number or title, without accents, numbers by value: 5/CT-TTg before 16/CT-TTg. */
function sortKey(label: string): string {
  return foldForSearch(label).replace(/\d+/g, (digits) => digits.padStart(6, '0'))
}

/** The one with the least id, which begins with its source; undefined when there is none. */
function first<T extends { readonly id: string }>(said: readonly T[]): T | undefined {
  return said.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]
}
