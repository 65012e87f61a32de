import { Anchor, AppShell, Burger, Button, Container, Drawer, Group, Kbd, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { openSpotlight } from '@mantine/spotlight'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, useLocation } from 'react-router'
import { Faults } from '../Faults.tsx'
import { SearchBox } from '../SearchBox.tsx'
import { Offline } from './Offline.tsx'
import { Palette } from './Palette.tsx'
import { LanguageSwitch, ThemeSwitch } from './Switches.tsx'
import { TokenDialog } from './TokenDialog.tsx'
import { useArrival } from './useArrival.ts'

const MAIN = 'main'

/** What surrounds every page: name, search, pages, command palette, language and theme. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  useArrival(MAIN)
  return (
    <AppShell header={{ height: 60 }} padding="md">
      <a href={`#${MAIN}`} className="skip">
        {t('skip')}
      </a>
      <AppShell.Header px="md" className="no-print">
        <Group gap="md" justify="space-between" wrap="nowrap" h="100%">
          <Anchor component={Link} to="/" fw={700} size="lg" c="inherit" underline="never" style={{ flex: 'none' }}>
            {t('name')}
          </Anchor>
          {pathname !== '/' && (
            <Group flex={1} maw={520} miw={160} visibleFrom="sm">
              <SearchBox />
            </Group>
          )}
          <Group component="nav" aria-label={t('nav.label')} gap="md" wrap="nowrap" visibleFrom="md">
            <Pages />
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Button
              size="xs"
              variant="default"
              onClick={openSpotlight}
              aria-keyshortcuts="Control+K"
              rightSection={<Kbd visibleFrom="sm">Ctrl K</Kbd>}
            >
              {t('palette.open')}
            </Button>
            <Group gap="xs" wrap="nowrap" visibleFrom="md">
              <LanguageSwitch />
              <ThemeSwitch />
            </Group>
            <Group hiddenFrom="md">
              <NarrowMenu key={pathname} />
            </Group>
          </Group>
        </Group>
      </AppShell.Header>
      <Palette />
      <TokenDialog />
      <AppShell.Main id={MAIN} tabIndex={-1}>
        <Container size={1600} px={0}>
          <Offline />
          {pathname !== '/' && (
            <Group hiddenFrom="sm" mb="md" className="no-print">
              <SearchBox />
            </Group>
          )}
          <Faults until={pathname}>{children}</Faults>
        </Container>
      </AppShell.Main>
    </AppShell>
  )
}

/** Links to the pages. */
function Pages() {
  const { t } = useTranslation()
  return (
    <>
      <Anchor component={NavLink} to="/find" size="sm" className="page-link">
        {t('nav.find')}
      </Anchor>
      <Anchor component={NavLink} to="/agencies" size="sm" className="page-link">
        {t('nav.agencies')}
      </Anchor>
      <Anchor href="/graphql" size="sm" className="page-link">
        {t('nav.graphql')}
      </Anchor>
    </>
  )
}

/** Pages and switches where the screen is too narrow for them in a row. */
function NarrowMenu() {
  const { t } = useTranslation()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Burger opened={opened} onClick={open} aria-label={t('nav.menu')} aria-expanded={opened} />
      <Drawer
        opened={opened}
        onClose={close}
        position="right"
        size="xs"
        title={t('nav.menu')}
        closeButtonProps={{ 'aria-label': t('nav.close') }}
      >
        <Stack gap="lg">
          <Stack component="nav" aria-label={t('nav.label')} gap="md">
            <Anchor component={NavLink} to="/" end size="sm" className="page-link">
              {t('nav.start')}
            </Anchor>
            <Pages />
          </Stack>
          <LanguageSwitch />
          <ThemeSwitch />
        </Stack>
      </Drawer>
    </>
  )
}
