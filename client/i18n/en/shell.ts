import type { Words } from '../vi.ts'

/** Words around every page. */
export const shell: Pick<Words, 'nav' | 'palette' | 'offline' | 'showAsGraphql' | 'showAll' | 'showLess'> = {
  nav: {
    label: 'Pages',
    start: 'Start',
    find: 'Find',
    agencies: 'Agencies',
    graphql: 'GraphQL',
    menu: 'Menu',
    close: 'Close the menu',
  },
  palette: {
    open: 'Commands',
    label: 'Commands and quick search',
    placeholder: 'Type a number, a name, words or a command …',
    count: '{{count}} results',
    found: 'In the graph',
    commands: 'Commands',
    go: 'Go to {{name}}',
    find: 'Find “{{words}}”',
    print: 'Print this page',
  },
  offline: {
    title: 'You are offline',
    help: 'What was loaded stays; the rest waits for the network.',
  },
  showAsGraphql: 'Show as GraphQL',
  showAll: 'Show all {{count}}',
  showLess: 'Show less',
}
