// What is shown of a document, as a function of what its sources and mentions say. Pure.
import { foldForSearch } from '../graph/fold.ts'
import { lawTitleKey } from '../graph/identity.ts'
import type { Description, StatementsAbout } from './ingest-statements.ts'

/** Prefers the document's own text, property by property, then a registry that lists it, then the mentions of it. */
export function describe(about: StatementsAbout): Description {
  const { id, header, listing } = about
  // A text taken for this document because no other fits: of its date and of the law's name the mentions know more.
  const own = header?.inferred ? null : header
  const number = header?.number ?? listing?.number ?? about.citedNumber
  const type = header?.type ?? listing?.type ?? about.citedType
  const title = header?.title ?? listing?.title ?? about.citedTitle
  return {
    id,
    directive: header !== null,
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
