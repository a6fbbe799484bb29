/** The words of finding, hiding and saving the graph of a mesh. */
export const meshFindMessages = {
  meshFind: {
    label: 'Find and hide',
    find: 'Find',
    hide: 'Hide',
    help: 'A name, kind:route, ns:shop, protocol:grpc, is:unhealthy; !term for all others, or between choices',
    hideHelp: 'Asked as in Find',
    found: '{{position}} of {{total}}',
    foundCount_one: '{{count}} found',
    foundCount_other: '{{count}} found',
    foundNone: 'Nothing found',
    unknown: 'Not understood: {{terms}}',
    next: 'Next one found',
    previous: 'One found before',
    hiddenCount_one: '{{count}} hidden',
    hiddenCount_other: '{{count}} hidden',
    hiddenNone: 'Nothing hidden',
    showAll: 'Show all',
  },
  meshSave: {
    svg: 'Picture, SVG',
    png: 'Picture, PNG',
    title: '{{service}} in mesh {{mesh}}',
    wholeTitle: 'Mesh {{mesh}}',
    tooLarge:
      'A PNG of this graph would have to be scaled down to {{percent}} % to fit a browser’s limits and could not be read: save it as SVG, or show less of the mesh.',
  },
} as const;
