import { useMantineColorScheme, VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight } from '@mantine/spotlight'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useQuery } from 'urql'
import { SearchQuery } from '../../api/operations.ts'
import { fold } from '../../i18n/fold.ts'
import { chooseLanguage, LANGUAGES, type Language } from '../../i18n/index.ts'
import { Hit } from '../Hit.tsx'
import { tracePath } from '../view.ts'

/** Milliseconds without a key before the server is asked. */
const PAUSE = 180
const MOST_HITS = 8

interface Command {
  readonly name: string
  readonly act: () => void
}

/** Ctrl-K: documents, tasks and bodies by their words, and everything that the page can do. */
export function Palette() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [words, setWords] = useState('')
  const [query] = useDebouncedValue(words.trim(), PAUSE)
  const [{ data, fetching, error }] = useQuery({ query: SearchQuery, variables: { query }, pause: query === '' })
  const hits =
    query === '' || words.trim() === '' ? [] : (data?.search.hits ?? []).slice(0, MOST_HITS).map(({ node }) => node)
  const commands = useCommands().filter(({ name }) => fold(name).includes(fold(words.trim())))
  return (
    <Spotlight.Root
      query={words}
      onQueryChange={setWords}
      onSpotlightClose={() => setWords('')}
      shortcut="mod + K"
      scrollable
      maxHeight={480}
      title={t('palette.label')}
      classNames={{ header: 'palette-title', actionsGroup: 'palette-group' }}
    >
      <Spotlight.Search placeholder={t('palette.placeholder')} aria-label={t('palette.label')} />
      <VisuallyHidden role="status">{t('palette.count', { count: hits.length + commands.length })}</VisuallyHidden>
      <Spotlight.ActionsList aria-label={t('palette.label')}>
        {/* Stands first, so that what is chosen stays when hits arrive. */}
        {words.trim() !== '' && (
          <Spotlight.Action
            onClick={() => void navigate(`/find?${new URLSearchParams({ q: words.trim() })}`)}
            label={t('palette.find', { words: words.trim() })}
          />
        )}
        {hits.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.found')}>
            {hits.map((node) => (
              <Spotlight.Action key={node.id} onClick={() => void navigate(tracePath(node.id))}>
                <Hit node={node} />
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        )}
        {commands.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.commands')}>
            {commands.map(({ name, act }) => (
              <Spotlight.Action key={name} onClick={act} label={name} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {query !== '' && !fetching && hits.length === 0 && (
          <Spotlight.Empty>{error ? t('search.failed') : t('search.none', { query })}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

/** What the page can do, from anywhere. */
function useCommands(): readonly Command[] {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const go = (name: string, path: string): Command => ({
    name: t('palette.go', { name }),
    act: () => void navigate(path),
  })
  const schemes = (['light', 'dark', 'auto'] as const)
    .filter((scheme) => scheme !== colorScheme)
    .map((scheme) => ({
      name: `${t('theme.label')}: ${t(`theme.${scheme}`)}`,
      act: () => setColorScheme(scheme),
    }))
  const languages = (Object.keys(LANGUAGES) as Language[])
    .filter((language) => language !== i18n.language)
    .map((language) => ({
      name: `${t('language.label')}: ${LANGUAGES[language]}`,
      act: () => void chooseLanguage(language),
    }))
  return [
    go(t('nav.start'), '/'),
    go(t('nav.find'), '/find'),
    go(t('nav.agencies'), '/agencies'),
    { name: t('palette.go', { name: t('nav.graphql') }), act: () => location.assign('/graphql') },
    ...schemes,
    ...languages,
    { name: t('palette.print'), act: () => print() },
  ]
}
