import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useQuery } from 'urql'
import { SearchQuery } from '../api/operations.ts'
import { type Kind, kindOf } from '../graph/graph.ts'
import { Hit } from './Hit.tsx'
import { tracePath } from './view.ts'

/** Milliseconds without a key before the server is asked. */
const PAUSE = 180
const ORDER: readonly Kind[] = ['Directive', 'Instrument', 'Agency', 'Task']

/** Finds documents, bodies and tasks; choosing one opens its trace. */
export function SearchBox({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [words, setWords] = useState('')
  const [query] = useDebouncedValue(words.trim(), PAUSE)
  const [{ data, fetching, error }] = useQuery({ query: SearchQuery, variables: { query }, pause: query === '' })
  const found = query === '' ? [] : (data?.search.hits.map(({ node }) => node) ?? [])
  const groups = ORDER.map((kind) => [kind, found.filter((node) => kindOf(node) === kind)] as const)

  const open = (id: string): void => {
    combobox.closeDropdown()
    setWords('')
    void navigate(tracePath(id))
  }
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={open}
      shadow="md"
      withinPortal={false}
      styles={{ groupLabel: { color: 'inherit', opacity: 1 } }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          w="100%"
          type="search"
          role="combobox"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={words}
          autoFocus={autoFocus}
          rightSection={fetching && query !== '' ? <Loader size="xs" aria-hidden /> : null}
          onChange={({ currentTarget }) => {
            setWords(currentTarget.value)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            // Enter takes the best hit when none was pointed at.
            const first = found[0]
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() < 0 && first) open(first.id)
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={query === '' || (fetching && found.length === 0)}>
        <Combobox.Options mah="60vh" style={{ overflowY: 'auto' }} aria-label={t('search.label')}>
          {error && <Combobox.Empty>{t('search.failed')}</Combobox.Empty>}
          {!error && !fetching && found.length === 0 && <Combobox.Empty>{t('search.none', { query })}</Combobox.Empty>}
          {groups.map(
            ([kind, nodes]) =>
              nodes.length > 0 && (
                <Combobox.Group key={kind} label={t(`kinds.${kind}`)}>
                  {nodes.map((node) => (
                    <Combobox.Option key={node.id} value={node.id}>
                      <Hit node={node} />
                    </Combobox.Option>
                  ))}
                </Combobox.Group>
              ),
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
