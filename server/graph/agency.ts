import { CLASSES, TIERS, UNITS } from '../extract/data/bodies.ts'
import { alternation } from '../extract/words.ts'
import { BRANCHES, LEVELS, SPELLINGS } from './data/kinds.ts'
import { foldForSearch } from './fold.ts'
import { agencyId } from './identity.ts'
import type { AgencyId, AgencyNode } from './model.ts'
import { successorOf, validityOf } from './successions.ts'
import { LONGEST_CHAIN, parentName } from './superiors.ts'

/** “Các địa phương”, “UBND các xã, phường”, “Chính quyền các cấp”; a capital further on names one body of the class. */
const COLLECTIVE = new RegExp(
  `^(?:(?:(?:tất cả )?các|những|toàn thể)\\s|(?:UBND|HĐND|Công an) (?:các )?(?:${alternation(UNITS)})(?:,|$)|(?:${alternation([...CLASSES, ...UNITS, ...TIERS])})(?!\\p{L})(?-i:[^\\p{Lu}]*$))`,
  'iu',
)

/** The body that a name stands for, told from the name alone, so that any order of sources gives the same node. */
export function toAgency(name: string): AgencyNode {
  const aliases = aliasesOf(name)
  const level = LEVELS.find(([, words]) => words.test(name))?.[0] ?? null
  return {
    id: agencyId(name),
    name,
    aliases,
    level,
    branch: BRANCHES.find(([, words]) => words.test(name))?.[0] ?? 'other',
    collective: COLLECTIVE.test(name),
    ...validityOf(name, level),
    lineage: lineageOf(name),
    superiors: superiorsOf(name),
    search: foldForSearch([name, ...aliases].join(' ')),
  }
}

/** A name and those that came next; successions go forward in time, so this ends. */
function lineageOf(name: string): readonly AgencyId[] {
  const next = successorOf(name)
  return [agencyId(name), ...(next ? lineageOf(next.name) : [])]
}

/** A name and those of the bodies it belongs to. */
function superiorsOf(name: string, chain = 0): readonly AgencyId[] {
  const parent = chain < LONGEST_CHAIN ? parentName(name) : null
  return [agencyId(name), ...(parent === null ? [] : superiorsOf(parent, chain + 1))]
}

/** “Ủy ban nhân dân thành phố Hà Nội” for “UBND thành phố Hà Nội”, and the other way round. */
function aliasesOf(name: string): readonly string[] {
  return SPELLINGS.flatMap(([short, full]) =>
    name.includes(short) ? [name.replaceAll(short, full)] : name.includes(full) ? [name.replaceAll(full, short)] : [],
  ).sort()
}
