/** The words of what becomes of one object in VPC Lattice. */
export const meshReadinessMessages = {
  meshReadiness: {
    title: 'In VPC Lattice',
    loading: 'Planning the migration',
    becomes: 'Becomes',
    nothing: 'Nothing of its own',
    fields: 'Its fields',
    count: '{{amount}} {{outcome}}',
    part: 'It is a part of {{object}}, whose fields these are.',
    notPlanned: 'The plan of the migration does not know this object.',
    allKept: 'Every field is kept.',
    blocks: 'Do this before the cut-over',
  },
} as const;
