/** The words of how a mesh differs from another state of itself. */
export const meshCompareMessages = {
  meshCompare: {
    title: 'Compare',
    with: 'Compare with',
    nothingChosen: 'Nothing',
    help: 'What differs is marked in the picture and in the table and listed here.',
    noTeller:
      'Nobody else tells this mesh and no earlier state of it is kept; an export can be compared.',
    loadingChoices: 'Looking for what it can be compared with',
    loading: 'Comparing',
    teller: {
      'app-mesh-api': 'App Mesh in AWS',
      'app-mesh-cr': 'Custom resources in cluster {{cluster}}',
      'lattice-api': 'VPC Lattice in AWS',
      'gateway-api-cr': 'Gateway API resources in cluster {{cluster}}',
      file: 'File {{location}}',
    },
    export: 'An exported file …',
    since: 'As it was from {{from}} until {{until}}',
    sinceUnknown: 'An earlier state',
    now: 'Now',
    chooseExport:
      'Choose or drop an earlier export of mesh {{mesh}} as JSON, as the menu Export writes it:',
    notAnExport: 'Wanted an export of mesh {{mesh}} as JSON',
    foundTooLarge:
      'At most {{largest}} MB are read; the file has {{megabytes}} MB.',
    foundEmpty: 'The file is empty.',
    foundText: 'The file is not JSON; it begins with “{{begins}}”.',
    foundMembers:
      'The file is JSON with {{members}}, but without the nodes and edges of an export.',
    foundOther:
      'The file is JSON, but without the nodes and edges of an export.',
    foundMesh: 'The file is an export of mesh {{found}}.',
    save: 'Save the differences',
    saveAs: 'Save as {{format}}',
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
