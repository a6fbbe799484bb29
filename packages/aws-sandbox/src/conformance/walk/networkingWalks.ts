import type { Step, Walk } from './Step';

const http = { port: 8080, protocol: 'http' };

/** The kinds of App Mesh in the order in which they need each other, with what a spec of each is. */
const KINDS: Array<{
  kind: string;
  plural: string;
  parent?: string;
  spec: object;
}> = [
  {
    kind: 'VirtualNode',
    plural: 'VirtualNodes',
    spec: {
      listeners: [{ portMapping: http }],
      serviceDiscovery: { dns: { hostname: 'node.local' } },
    },
  },
  {
    kind: 'VirtualRouter',
    plural: 'VirtualRouters',
    spec: { listeners: [{ portMapping: http }] },
  },
  {
    kind: 'Route',
    plural: 'Routes',
    parent: 'virtualRouterName',
    spec: {
      httpRoute: {
        match: { prefix: '/' },
        action: { weightedTargets: [{ virtualNode: 'walk', weight: 1 }] },
      },
    },
  },
  {
    kind: 'VirtualService',
    plural: 'VirtualServices',
    spec: { provider: { virtualRouter: { virtualRouterName: 'walk' } } },
  },
  {
    kind: 'VirtualGateway',
    plural: 'VirtualGateways',
    spec: { listeners: [{ portMapping: http }] },
  },
  {
    kind: 'GatewayRoute',
    plural: 'GatewayRoutes',
    parent: 'virtualGatewayName',
    spec: {
      httpRoute: {
        match: { prefix: '/' },
        action: {
          target: { virtualService: { virtualServiceName: 'walk' } },
        },
      },
    },
  },
];

const lowerFirst = (text: string) =>
  text.slice(0, 1).toLowerCase() + text.slice(1);

function within({ kind, parent }: (typeof KINDS)[number], meshName: string) {
  const names = { meshName, ...(parent && { [parent]: 'walk' }) };
  return { names, address: { ...names, [`${lowerFirst(kind)}Name`]: 'walk' } };
}

const making: Step[] = KINDS.flatMap(each => [
  {
    operation: `Create${each.kind}`,
    input: ({ name }) => ({ ...within(each, name).address, spec: each.spec }),
  },
  {
    operation: `Describe${each.kind}`,
    input: ({ name }) => within(each, name).address,
    check: (output: any) =>
      output[lowerFirst(each.kind)].status.status === 'ACTIVE',
  },
  {
    operation: `Update${each.kind}`,
    input: ({ name }) => ({ ...within(each, name).address, spec: each.spec }),
  },
  {
    operation: `List${each.plural}`,
    input: ({ name }) => within(each, name).names,
    check: (output: any) => output[lowerFirst(each.plural)].length === 1,
  },
]);

/** A mesh with one of everything, from its making to its end. */
export const appMeshWalk: Walk = {
  service: 'appmesh',
  steps: [
    {
      operation: 'CreateMesh',
      input: ({ name }) => ({ meshName: name }),
      keep: ({ mesh }) => ({ meshArn: mesh.metadata.arn }),
    },
    {
      operation: 'DescribeMesh',
      input: ({ name }) => ({ meshName: name }),
      check: ({ mesh }, { name }) => mesh.meshName === name,
    },
    {
      operation: 'UpdateMesh',
      input: ({ name }) => ({
        meshName: name,
        spec: { egressFilter: { type: 'ALLOW_ALL' } },
      }),
    },
    { operation: 'ListMeshes', input: () => ({}) },
    {
      operation: 'TagResource',
      input: ({ meshArn }) => ({
        resourceArn: meshArn,
        tags: [{ key: 'a', value: 'b' }],
      }),
    },
    {
      operation: 'ListTagsForResource',
      input: ({ meshArn }) => ({ resourceArn: meshArn }),
      check: ({ tags }) => tags.length === 1,
    },
    {
      operation: 'UntagResource',
      input: ({ meshArn }) => ({ resourceArn: meshArn, tagKeys: ['a'] }),
    },
    ...making,
    ...[...KINDS].reverse().map(
      (each): Step => ({
        operation: `Delete${each.kind}`,
        input: ({ name }) => within(each, name).address,
      }),
    ),
    { operation: 'DeleteMesh', input: ({ name }) => ({ meshName: name }) },
  ],
};

const notFoundAction = { fixedResponse: { statusCode: 404 } };

/** A service network with a service, its listener and a rule, from their making to their end. */
export const latticeWalk: Walk = {
  service: 'vpc-lattice',
  steps: [
    {
      operation: 'CreateServiceNetwork',
      input: ({ name }) => ({ name }),
      keep: ({ id }) => ({ networkId: id }),
    },
    {
      operation: 'GetServiceNetwork',
      input: ({ networkId }) => ({ serviceNetworkIdentifier: networkId }),
      check: (output, { name }) => output.name === name,
    },
    { operation: 'ListServiceNetworks', input: () => ({}) },
    {
      operation: 'CreateService',
      input: ({ name }) => ({ name }),
      keep: ({ id, arn }) => ({ serviceId: id, serviceArn: arn }),
    },
    {
      operation: 'GetService',
      input: ({ serviceId }) => ({ serviceIdentifier: serviceId }),
      check: ({ status }) => status === 'ACTIVE',
      wait: true,
    },
    { operation: 'ListServices', input: () => ({}) },
    {
      operation: 'CreateListener',
      input: ({ serviceId }) => ({
        serviceIdentifier: serviceId,
        name: 'http',
        protocol: 'HTTP',
        defaultAction: notFoundAction,
      }),
      check: ({ port }) => port === 80,
      keep: ({ id }) => ({ listenerId: id }),
    },
    {
      operation: 'GetListener',
      input: ({ serviceId, listenerId }) => ({
        serviceIdentifier: serviceId,
        listenerIdentifier: listenerId,
      }),
    },
    {
      operation: 'CreateRule',
      input: ({ serviceId, listenerId }) => ({
        serviceIdentifier: serviceId,
        listenerIdentifier: listenerId,
        name: 'all',
        priority: 10,
        match: { httpMatch: { pathMatch: { match: { prefix: '/' } } } },
        action: notFoundAction,
      }),
      keep: ({ id }) => ({ ruleId: id }),
    },
    {
      operation: 'ListRules',
      input: ({ serviceId, listenerId }) => ({
        serviceIdentifier: serviceId,
        listenerIdentifier: listenerId,
      }),
      check: ({ items }) => items.some((item: any) => item.name === 'all'),
    },
    {
      operation: 'DeleteRule',
      input: ({ serviceId, listenerId, ruleId }) => ({
        serviceIdentifier: serviceId,
        listenerIdentifier: listenerId,
        ruleIdentifier: ruleId,
      }),
    },
    {
      operation: 'DeleteListener',
      input: ({ serviceId, listenerId }) => ({
        serviceIdentifier: serviceId,
        listenerIdentifier: listenerId,
      }),
    },
    {
      operation: 'TagResource',
      input: ({ serviceArn }) => ({
        resourceArn: serviceArn,
        tags: { a: 'b' },
      }),
    },
    {
      operation: 'ListTagsForResource',
      input: ({ serviceArn }) => ({ resourceArn: serviceArn }),
      check: ({ tags }) => tags.a === 'b',
    },
    {
      operation: 'DeleteService',
      input: ({ serviceId }) => ({ serviceIdentifier: serviceId }),
    },
    {
      operation: 'DeleteServiceNetwork',
      input: ({ networkId }) => ({ serviceNetworkIdentifier: networkId }),
    },
  ],
};

/** A queue with a message, from their making to their end. */
export const sqsWalk: Walk = {
  service: 'sqs',
  steps: [
    {
      operation: 'CreateQueue',
      input: ({ name }) => ({ QueueName: name }),
      keep: ({ QueueUrl }) => ({ queueUrl: QueueUrl }),
    },
    {
      operation: 'GetQueueUrl',
      input: ({ name }) => ({ QueueName: name }),
      check: ({ QueueUrl }, { queueUrl }) => QueueUrl === queueUrl,
    },
    {
      operation: 'ListQueues',
      input: ({ name }) => ({ QueueNamePrefix: name }),
      check: ({ QueueUrls }) => QueueUrls.length === 1,
    },
    {
      operation: 'GetQueueAttributes',
      input: ({ queueUrl }) => ({
        QueueUrl: queueUrl,
        AttributeNames: ['All'],
      }),
      check: ({ Attributes }) => Attributes.VisibilityTimeout === '30',
    },
    {
      operation: 'SendMessage',
      input: ({ queueUrl }) => ({ QueueUrl: queueUrl, MessageBody: 'hello' }),
    },
    {
      operation: 'ReceiveMessage',
      input: ({ queueUrl }) => ({ QueueUrl: queueUrl, WaitTimeSeconds: 5 }),
      check: ({ Messages }) => Messages?.[0].Body === 'hello',
      keep: ({ Messages }) => ({ handle: Messages[0].ReceiptHandle }),
    },
    {
      operation: 'ChangeMessageVisibility',
      input: ({ queueUrl, handle }) => ({
        QueueUrl: queueUrl,
        ReceiptHandle: handle,
        VisibilityTimeout: 60,
      }),
    },
    {
      operation: 'DeleteMessage',
      input: ({ queueUrl, handle }) => ({
        QueueUrl: queueUrl,
        ReceiptHandle: handle,
      }),
    },
    {
      operation: 'DeleteQueue',
      input: ({ queueUrl }) => ({ QueueUrl: queueUrl }),
    },
  ],
};
