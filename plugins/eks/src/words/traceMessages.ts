/** The words of the route tracer. */
export const traceMessages = {
  trace: {
    title: 'Follow a request',
    entry: 'Enters at',
    atService: 'Service {{service}}',
    atGateway: 'Gateway {{name}}',
    host: 'Host',
    method: 'Method',
    path: 'Path',
    headers: 'Headers',
    headersHelp: 'One a line, for example x-user: anna',
    trace: 'Follow',
    clear: 'Clear',
    tracing: 'Following the request',
    nobody: 'Nobody answers: {{reason}}',
    fixedResponse: 'Answered by the mesh itself, with status {{status}}',
    answer: '{{percent}} % to',
    port: 'on port {{port}}',
    candidates: 'The routes that were asked',
    won: 'takes it',
    lost: 'does not',
  },
} as const;
