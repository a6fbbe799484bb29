import { judgeReadiness } from './judgeReadiness';

const condition = (type: string, status = 'True', rest: object = {}) => ({
  conditions: [{ type, status, ...rest }],
});

const available = {
  observedGeneration: 1,
  updatedReplicas: 2,
  availableReplicas: 2,
};

describe('judgeReadiness', () => {
  it.each([
    ['ConfigMap', {}, {}, 'ready'],
    ['Namespace', { status: { phase: 'Active' } }, {}, 'ready'],
    ['Namespace', { status: { phase: 'Terminating' } }, {}, 'pending'],
    ['Namespace', {}, {}, 'pending'],
    ['CustomResourceDefinition', {}, {}, 'pending'],
    [
      'CustomResourceDefinition',
      { status: condition('Established') },
      {},
      'ready',
    ],
    ['Deployment', { spec: { replicas: 2 }, status: available }, {}, 'ready'],
    ['Deployment', { spec: { replicas: 3 }, status: available }, {}, 'pending'],
    ['Deployment', { spec: { replicas: 0 }, status: {} }, {}, 'pending'],
    [
      'Deployment',
      { spec: { replicas: 2 }, status: available },
      { generation: 2 },
      'pending',
    ],
    [
      'Deployment',
      {
        status: condition('Progressing', 'False', {
          reason: 'ProgressDeadlineExceeded',
        }),
      },
      {},
      'failed',
    ],
    [
      'StatefulSet',
      {
        spec: { replicas: 1 },
        status: { observedGeneration: 1, updatedReplicas: 1, readyReplicas: 1 },
      },
      {},
      'ready',
    ],
    ['DaemonSet', { status: {} }, {}, 'pending'],
    [
      'DaemonSet',
      {
        status: {
          observedGeneration: 1,
          desiredNumberScheduled: 2,
          updatedNumberScheduled: 2,
          numberAvailable: 2,
        },
      },
      {},
      'ready',
    ],
    ['Job', { status: {} }, {}, 'pending'],
    ['Job', { status: condition('Complete') }, {}, 'ready'],
    [
      'Job',
      { status: condition('Failed', 'True', { reason: 'Backoff' }) },
      {},
      'failed',
    ],
    ['Pod', { status: { phase: 'Pending' } }, {}, 'pending'],
    [
      'Pod',
      { status: { phase: 'Running', ...condition('Ready') } },
      {},
      'ready',
    ],
    ['Pod', { status: { phase: 'Failed' } }, {}, 'failed'],
    ['NodePool', { status: condition('Ready', 'False') }, {}, 'pending'],
    ['NodePool', { status: condition('Ready') }, {}, 'ready'],
    ['Gateway', { status: condition('Programmed', 'Unknown') }, {}, 'pending'],
    ['Widget', { status: condition('Painted', 'False') }, {}, 'ready'],
  ])('%s %j %j is %s', (kind, members, metadata, state) => {
    const object = {
      apiVersion: 'v1',
      kind,
      metadata: { name: 'a', ...metadata },
      ...members,
    };

    expect(judgeReadiness(object).state).toBe(state);
  });

  it('says why', () => {
    const object = {
      apiVersion: 'v1',
      kind: 'NodePool',
      metadata: { name: 'a' },
      status: condition('Ready', 'False', {
        reason: 'NodeClassNotFound',
        message: 'no such class',
      }),
    };

    expect(judgeReadiness(object)).toEqual({
      state: 'pending',
      why: 'it is not Ready: NodeClassNotFound, no such class',
    });
  });
});
