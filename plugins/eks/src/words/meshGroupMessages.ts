/** The words of drawing several objects of a mesh as one. */
export const meshGroupMessages = {
  meshGroup: {
    label: 'Draw as one',
    title:
      'What is drawn as one node; what is unhealthy is always drawn by itself',
    none: 'Nothing',
    service: 'Services',
    namespace: 'Namespaces',
    hidden_one: '{{count}} of them drawn within groups',
    hidden_other: '{{count}} of them drawn within groups',
    typeNamespace: 'Namespace',
    objects_one: '{{count}} object',
    objects_other: '{{count}} objects',
    describe: 'Drawn for {{objects}} that have nothing wrong.',
    open: 'Draw them one by one',
    legend: 'several drawn as one',
  },
} as const;
