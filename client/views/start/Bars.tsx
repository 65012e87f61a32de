import { Anchor, Box, Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

interface Props {
  readonly title: string
  /** Path and words of the link to all of them. */
  readonly all?: readonly [path: string, words: string]
  readonly bars: readonly { readonly name: string; readonly count: number; readonly path: string }[]
}

/** A list with numbers, each with a bar as long as its share of the greatest. */
export function Bars({ title, all, bars }: Props) {
  const { i18n } = useTranslation()
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <section aria-label={title}>
      <Group justify="space-between" mb="sm" align="baseline">
        <Title order={2} size="h4">
          {title}
        </Title>
        {all && (
          <Anchor component={Link} to={all[0]} size="sm">
            {all[1]}
          </Anchor>
        )}
      </Group>
      <ol className="plain-list">
        {bars.map(({ name, count, path }) => (
          <Box component="li" key={path} className="bar" __vars={{ '--share': String(count / most) }}>
            <Anchor component={Link} to={path} size="sm">
              {name}
            </Anchor>
            <Text span size="sm">
              {count.toLocaleString(i18n.language)}
            </Text>
          </Box>
        ))}
      </ol>
    </section>
  )
}
