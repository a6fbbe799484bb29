/** The words of who calls an object of a mesh, and whom it calls. */
export const meshReachMessages = {
  meshReach: {
    callers: 'Who calls this',
    callees: 'What this calls',
    loading: 'Looking through the whole mesh',
    direct_one: 'Directly ({{count}})',
    direct_other: 'Directly ({{count}})',
    over: '{{calls}} calls away ({{amount}})',
    more: 'and {{amount}} more; Find and the table show them all',
    light: {
      callers: 'Show callers in the picture',
      callees: 'Show what is called in the picture',
    },
    clear: 'Show everything alike',
    toldCallers_one: '{{count}} object calls {{name}}, {{direct}} directly',
    toldCallers_other: '{{count}} objects call {{name}}, {{direct}} directly',
    toldCallees_one: '{{name}} calls {{count}} service, {{direct}} directly',
    toldCallees_other: '{{name}} calls {{count}} services, {{direct}} directly',
    noCallers: 'Nothing in this mesh calls {{name}}',
    noCallees: '{{name}} calls nothing in this mesh',
    gone: '{{name}} is not in this mesh',
    unknown: 'Who calls whom could not be read',
    answersFor: 'for {{services}}',
    owner: 'owned by',
    ownersUnknown: 'Who owns them could not be read: {{message}}',
  },
} as const;
