import { CLASSES, TIERS, UNITS } from '../extract/data/bodies.ts'
import { alternation } from '../extract/words.ts'
import { BRANCHES, LEVELS, SPELLINGS } from './data.ts'
import { foldForSearch } from './fold.ts'
import { agencyId } from './identity.ts'
import type { AgencyNode } from './model.ts'

/** “Các địa phương”, “UBND các xã, phường”, “Chính quyền các cấp”; a capital further on names one body of the class. */
const COLLECTIVE = new RegExp(
  `^(?:(?:(?:tất cả )?các|những|toàn thể)\\s|(?:UBND|HĐND|Công an) (?:các )?(?:${alternation(UNITS)})(?:,|$)|(?:${alternation([...CLASSES, ...UNITS, ...TIERS])})(?!\\p{L})(?-i:[^\\p{Lu}]*$))`,
  'iu',
)

/** The body that a name stands for, told from the name alone, so that any order of sources gives the same node. */
export function toAgency(name: string): AgencyNode {
  const aliases = aliasesOf(name)
  return {
    id: agencyId(name),
    name,
    aliases,
    level: LEVELS.find(([, words]) => words.test(name))?.[0] ?? null,
    branch: BRANCHES.find(([, words]) => words.test(name))?.[0] ?? 'other',
    collective: COLLECTIVE.test(name),
    search: foldForSearch([name, ...aliases].join(' ')),
  }
}

/** “Ủy ban nhân dân thành phố Hà Nội” for “UBND thành phố Hà Nội”, and the other way round. */
function aliasesOf(name: string): readonly string[] {
  return SPELLINGS.flatMap(([short, full]) =>
    name.includes(short) ? [name.replaceAll(short, full)] : name.includes(full) ? [name.replaceAll(full, short)] : [],
  ).sort()
}
