import { Anchor, Table, Text, Tooltip } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { shortLabel } from '../../graph/size.ts'
import { agencyPath, documentPath } from '../addresses.ts'
import { Failure } from '../Failure.tsx'
import { Loading } from '../Loading.tsx'
import { useLoaded } from '../useLoaded.ts'
import { filterVariables, type WorkloadView } from './address.ts'
import { MOST_COUNTED, matrixBodies } from './every-task.ts'
import { toMatrix } from './matrix.ts'

/** Bodies against decisions: how many tasks of a body come from a decision. */
export function Matrix({ view }: { readonly view: WorkloadView }) {
  const { t, i18n } = useTranslation()
  const variables = useMemo(() => filterVariables(view), [view])
  const { data, error, retry } = useLoaded(JSON.stringify(variables), () => matrixBodies(variables))
  const matrix = useMemo(() => data && toMatrix(data), [data])
  if (error) return <Failure error={error} retry={retry} />
  if (!matrix) return <Loading />
  if (matrix.rows.length === 0) return <Text role="status">{t('agencies.empty')}</Text>
  return (
    <>
      <Text size="sm">{t('agencies.matrixHelp')}</Text>
      <Table.ScrollContainer minWidth={900} scrollAreaProps={{ 'aria-label': t('agencies.forms.matrix') }}>
        <Table withColumnBorders className="matrix">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('agencies.name')}</Table.Th>
              {matrix.documents.map((document) => (
                <Table.Th key={document.id} className="matrix-head">
                  <Tooltip label={document.title ?? shortLabel(document)} multiline maw={360}>
                    <Anchor component={Link} to={documentPath(document.id)} size="xs">
                      {document.number ?? shortLabel(document)}
                    </Anchor>
                  </Tooltip>
                </Table.Th>
              ))}
              <Table.Th>{t('agencies.others')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {matrix.rows.map(({ agency, counts, others, partial }) => (
              <Table.Tr key={agency.id}>
                <Table.Th scope="row" fw={400}>
                  <Anchor component={Link} to={agencyPath(agency.id)} size="sm">
                    {agency.name}
                  </Anchor>
                  {partial && ' *'}
                </Table.Th>
                {counts.map((count, i) => (
                  <Table.Td
                    key={matrix.documents[i]?.id}
                    ta="center"
                    className="matrix-cell"
                    style={{ '--share': count / matrix.most }}
                  >
                    {count > 0 && count.toLocaleString(i18n.language)}
                  </Table.Td>
                ))}
                <Table.Td ta="center">{others > 0 && others.toLocaleString(i18n.language)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {matrix.rows.some(({ partial }) => partial) && (
        <Text size="sm">{t('agencies.partial', { count: MOST_COUNTED })}</Text>
      )}
    </>
  )
}
