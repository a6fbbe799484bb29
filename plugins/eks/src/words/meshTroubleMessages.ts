/** The words of what is wrong with an object of a mesh though it exists. */
export const meshTroubleMessages = {
  meshTrouble: {
    title: 'Something is wrong with it',
    unreachable: 'Not reached',
    unreachableReason: 'No traffic reaches it: {{reason}}.',
    shadowed: 'Never matched',
    shadowedReason: 'Another route takes all its requests first: {{reason}}.',
    problem: 'Problem',
    problems_one: '{{count}} problem',
    problems_other: '{{count}} problems',
    showOther: 'Show the other route',
    legend: 'there, but something is wrong',
  },
} as const;
