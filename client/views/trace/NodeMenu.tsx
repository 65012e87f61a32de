import { Menu, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Point } from '../../graph/lanes.ts'
import type { NodeActions } from './useNodeActions.ts'

interface Props {
  readonly label: string
  readonly at: Point
  readonly actions: NodeActions
  readonly onClose: () => void
}

/** What can be done with a node, where it stands on the canvas. */
export function NodeMenu({ label, at, actions: { ways, actions }, onClose }: Props) {
  const { t } = useTranslation()
  return (
    // Not closed by keys outside of it: the one that opens it is still on its way then.
    <Menu
      opened
      onClose={onClose}
      position="bottom"
      shadow="md"
      withinPortal={false}
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>
        <UnstyledButton tabIndex={-1} aria-label={label} style={{ position: 'absolute', left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('trace.actionsOf', { label })} maw={360}>
        {ways.map(
          ({ way, name, shown, total, open }) =>
            open && (
              <Menu.Item key={way} onClick={open.run}>
                {t('trace.openWay', { way: name, shown, total, count: open.count })}
              </Menu.Item>
            ),
        )}
        {ways.map(
          ({ way, name, shown, close }) =>
            close && (
              <Menu.Item key={way} onClick={close}>
                {t('trace.closeWay', { way: name, count: shown })}
              </Menu.Item>
            ),
        )}
        <Menu.Divider />
        {actions.map(({ name, words, icon: Icon, run }) => (
          <Menu.Item key={name} onClick={run} leftSection={<Icon size={16} aria-hidden />}>
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
