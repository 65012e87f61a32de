import type { Words } from '../vi.ts'

/** Words around every page. */
export const shell: Pick<Words, 'nav' | 'palette' | 'offline' | 'token' | 'showAsGraphql' | 'showAll' | 'showLess'> = {
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
  token: {
    title: 'The server asks for a token',
    help: 'CHIDAO_READ_TOKEN is enough to read; to add documents, CHIDAO_TOKEN is needed. Whoever runs the server has them.',
    label: 'Token',
    kept: 'Kept only until this tab is closed.',
    send: 'Continue',
    close: 'Go on without a token',
    UNKNOWN: 'The server does not know this token. Check it and enter it again.',
    FAILED: 'The token could not be checked just now. Try again.',
  },
  showAsGraphql: 'Show as GraphQL',
  showAll: 'Show all {{count}}',
  showLess: 'Show less',
}
