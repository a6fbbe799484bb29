/** The words of how a mesh differs from another state of itself. */
export const meshCompareMessages = {
  meshCompare: {
    title: 'Compare',
    with: 'Compare with',
    nothingChosen: 'Nothing',
    help: 'What differs is marked in the picture and in the table and listed here.',
    noTeller:
      'Nothing else tells this mesh: no custom resources of a cluster that is read, no file.',
    loadingChoices: 'Looking for what it can be compared with',
    loading: 'Comparing',
    teller: {
      'app-mesh-api': 'App Mesh in AWS',
      'app-mesh-cr': 'Custom resources in cluster {{cluster}}',
      'lattice-api': 'VPC Lattice in AWS',
      'gateway-api-cr': 'Gateway API resources in cluster {{cluster}}',
      file: 'File {{location}}',
    },
    fromTo: 'From “{{before}}” to “{{after}}”',
    summary: '{{added}} added, {{removed}} removed, {{changed}} changed',
    same: 'Nothing differs',
    sameDescription: '“{{before}}” and “{{after}}” tell the same.',
    meaning:
      '+ is only in “{{after}}”, − only in “{{before}}”, ~ in both but not the same.',
    only: 'Only differences',
    table: 'What differs',
    object: 'Object',
    change: 'Change',
    fields: 'What differs',
    changes: {
      added: '+ added',
      removed: '− removed',
      changed: '~ changed',
    },
    signs: { added: '+', removed: '−', changed: '~' },
    mesh: 'Mesh',
    elsewhere: 'not around this service',
    nothing: 'nothing',
    field: 'from {{first}} to {{second}}',
    inPanel: 'Compared with “{{before}}”',
    onlyIn: 'Only in “{{where}}”.',
  },
} as const;
