/** Words of a trace and its filters. */
export const trace = {
  title: 'Trace: {{label}}',
  graph: 'Graph',
  graphRole: 'graph',
  graphHelp:
    'From left to right: decision, tasks, agencies; above what it rests on, below what rests on it. Arrow keys go from node to node, Enter tells what can be done, + and - zoom, 0 shows the whole. The list below holds the same.',
  count: '{{nodes}} nodes, {{lines}} links',
  list: 'List',
  listHelp: 'Arrow keys move, Enter selects.',
  listMore: '{{shown}} of {{total}} shown; show more',
  legend: 'Legend',
  tools: 'Tools',
  choices: 'Applied',
  undo: 'Undo',
  redo: 'Redo',
  fit: 'Show whole',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  actionsOf: 'What can be done with {{label}}',
  openWay: 'Show {{count}} more {{way}} ({{shown}} of {{total}} shown)',
  share: '{{shown}} / {{total}}',
  closeWay: 'Close {{way}} ({{count}})',
  moreHere: '+{{count}} {{way}}',
  hide: 'Hide',
  pin: 'Pin here',
  unpin: 'Unpin',
  focus: 'Only around this node',
  unfocus: 'Show all again',
  focused: 'Only around {{label}}',
  showHidden: '{{count}} hidden nodes',
  releasePins: '{{count}} pinned nodes',
  end: 'End: {{what}}',
  pathFrom: 'Path from here …',
  pathTo: '… to here',
  pathChoosing: 'Choose where the path from {{label}} leads',
  path: 'Path of {{count}} links',
  noPath: 'No path between the two',
  noPathHelp:
    'In all the data there is no way of at most {{count}} links by tasks, duties and citations. Choose two other nodes.',
  pathSearching: 'Looking for a path in all the data …',
  paths: 'Shortest paths',
  nthPath: 'Path {{nth}} of the {{count}} shortest',
  nthPathOfMore: 'Path {{nth}} of the first {{count}} shortest',
  previousPath: 'Previous path',
  nextPath: 'Next path',
  pathSteps: 'Steps of the path, with quotes',
  pathIncomplete: 'Some node has too many links to look at all of them: there may be other paths, or shorter ones.',
  closePath: 'Close the path',
  open: 'Trace from here',
  chain: 'Citation chain',
  readDocument: 'Read the document',
  due: 'due {{date}}',
  wasDue: 'due {{date}} (past)',
  unknown: 'There is no such node',
  unknownHelp: 'The link may be old: its source was removed or read anew. Search again by number or name.',
  choose: 'Select a node or a line to see its details and the words of the source.',
  details: 'Details',
  source: 'Words of the source',
  noSource: 'Select a node or a line to see where the source says so.',
  inferred: 'The year of the document is inferred; the source does not state it.',
  yearUnknown: 'year unknown',
  relations: 'Links',
  linksMore: '… and {{count}} more links in the list.',
  shaken: '⚠ Rests on an instrument that no longer holds: {{label}}',
  mentions: '{{count}} places in the sources say so',
}

/** Names of the ways from a node to its neighbours. */
export const way = {
  tasks: 'tasks',
  citations: 'instruments it cites',
  citedBy: 'that rest on it',
  issuers: 'issuing body',
  recipients: 'recipients',
  assignedBy: 'decision behind it',
  bodies: 'bodies that must act',
  duties: 'tasks it must do',
  issued: 'documents it issued',
  superiors: 'superior bodies',
  parts: 'subordinate bodies',
}

/** Names of the lanes of a trace. */
export const lane = {
  issuers: 'Issued by',
  documents: '↑ Rests on · Decision · Rest on it ↓',
  tasks: 'Tasks',
  bodies: 'Bodies that must act',
  superiors: 'Superiors, parts',
}

export const validity = {
  IN_FORCE: 'still cited as a ground',
  AMENDED: 'amended',
  REPLACED: 'replaced',
  REPEALED: 'repealed',
  UNKNOWN: 'validity unknown',
}

export const filter = {
  title: 'Filter',
  relations: 'Relations',
  roles: 'Roles',
  statuses: 'Deadlines',
  issued: 'Year of issue',
  due: 'Month of deadline',
  from: '{{what}}: from',
  to: '{{what}}: to',
  undated: 'While a time is chosen, what tells no time is hidden.',
  clear: 'Clear all filters',
  active: 'Filtered',
}

/** Words of what can be taken away. */
export const takeAway = {
  title: 'Export',
  png: 'PNG picture',
  svg: 'SVG picture',
  graphml: 'GraphML graph',
  csv: 'CSV table',
  xlsx: 'Excel table',
  json: 'JSON',
  report: 'Report to print, with quotes',
  column: {
    from: 'From',
    says: 'Relation',
    to: 'To',
    deadline: 'Deadline',
    source: 'Source',
    start: 'From position',
    end: 'To position',
  },
}

/** Words of the report of a trace. */
export const report = {
  title: 'Trace report: {{label}}',
  made: 'Made on {{date}}: {{nodes}} nodes, {{edges}} links, each with its words and their source.',
  print: 'Print',
  back: 'Back to the graph',
  tasks: 'Tasks ({{count}})',
  noDocument: 'Tasks of documents that are not shown here',
}
