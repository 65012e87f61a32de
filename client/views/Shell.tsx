import {
  Anchor,
  AppShell,
  Container,
  Group,
  SegmentedControl,
  Select,
  useMantineColorScheme,
  VisuallyHidden,
} from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, useLocation } from 'react-router'
import { chooseLanguage, LANGUAGES, type Language } from '../i18n/index.ts'
import { SearchBox } from './SearchBox.tsx'

/** What surrounds every page: name, search, pages, language and theme. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <AppShell header={{ height: { base: 108, sm: 60 } }} padding="md">
      <a href="#main" className="skip">
        {t('skip')}
      </a>
      <AppShell.Header px="md" py={8}>
        <Group gap="md" justify="space-between" wrap="wrap">
          <Anchor component={Link} to="/" fw={700} size="lg" c="inherit" underline="never">
            {t('name')}
          </Anchor>
          {pathname !== '/' && (
            <Group flex={1} maw={560} miw={200} visibleFrom="sm">
              <SearchBox />
            </Group>
          )}
          <Group component="nav" aria-label={t('nav.label')} gap="md">
            <Anchor component={NavLink} to="/agencies" size="sm">
              {t('nav.agencies')}
            </Anchor>
            <Anchor href="/graphql" size="sm">
              {t('nav.graphql')}
            </Anchor>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <LanguageSwitch />
            <ThemeSwitch />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Main id="main" tabIndex={-1}>
        <Container size={1600} px={0}>
          {pathname !== '/' && (
            <Group hiddenFrom="sm" mb="md">
              <SearchBox />
            </Group>
          )}
          {children}
        </Container>
      </AppShell.Main>
    </AppShell>
  )
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <VisuallyHidden component="legend">{t('language.label')}</VisuallyHidden>
      <SegmentedControl
        size="xs"
        value={i18n.language}
        onChange={(language) => void chooseLanguage(language as Language)}
        data={Object.entries(LANGUAGES).map(([value, name]) => ({
          value,
          label: <abbr title={name}>{value.toUpperCase()}</abbr>,
        }))}
      />
    </fieldset>
  )
}

function ThemeSwitch() {
  const { t } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Select
      size="xs"
      w={132}
      aria-label={t('theme.label')}
      value={colorScheme}
      allowDeselect={false}
      onChange={(scheme) => setColorScheme(scheme === 'light' || scheme === 'dark' ? scheme : 'auto')}
      data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`theme.${value}`) }))}
    />
  )
}
