import { aCluster } from '../testUtils';
import { groupPods, type PodFact } from './groupPods';

const blue = aCluster({ name: 'blue' });

function pod(overrides: Partial<PodFact> = {}): PodFact {
  return {
    namespace: 'shop',
    serviceAccount: 'cart',
    owner: { kind: 'Deployment', name: 'cart' },
    labels: { app: 'cart', 'pod-template-hash': '5d8f' },
    placement: { type: 'nodegroup', nodegroup: 'workers' },
    phase: 'Running',
    ready: true,
    hasWebIdentity: true,
    hasPodIdentity: false,
    ...overrides,
  };
}

describe('groupPods', () => {
  it('takes pods of one owner, account and place together', () => {
    const [workload, ...others] = groupPods(blue, [
      pod(),
      pod({ ready: false, hasWebIdentity: false }),
      pod({ phase: 'Pending', ready: false, hasPodIdentity: true }),
    ]);
    expect(others).toEqual([]);
    expect(workload).toMatchObject({
      kind: 'pod-workload',
      clusterArn: blue.arn,
      namespace: 'shop',
      serviceAccount: 'cart',
      labels: { app: 'cart' },
      pods: { total: 3, ready: 1, pending: 1 },
      credentials: { webIdentity: 2, podIdentity: 1 },
    });
    expect(workload.arn).toBe(
      `${blue.arn}/kubernetes/pod-workload/shop/${workload.name}`,
    );
  });

  it('reads the same after a rollout', () => {
    const after = pod({
      labels: { 'pod-template-hash': '77aa', app: 'cart' },
    });
    expect(groupPods(blue, [after])).toEqual(groupPods(blue, [pod()]));
  });

  it.each<[string, Partial<PodFact>]>([
    ['namespace', { namespace: 'shop-test' }],
    ['account', { serviceAccount: 'default' }],
    ['owner', { owner: { kind: 'DaemonSet', name: 'cart' } }],
    ['labels', { labels: { app: 'cart', canary: 'yes' } }],
    ['place', { placement: { type: 'unscheduled' } }],
    ['component', { kubernetesId: 'cart' }],
  ])('keeps pods of another %s apart', (_, other) => {
    const workloads = groupPods(blue, [pod(), pod(other)]);
    expect(new Set(workloads.map(({ arn }) => arn)).size).toBe(2);
  });

  it('leaves out pods that have ended', () => {
    expect(
      groupPods(blue, [pod({ phase: 'Succeeded' }), pod({ phase: 'Failed' })]),
    ).toEqual([]);
  });

  it('takes the label for the component before the annotation', () => {
    const [workload] = groupPods(blue, [
      pod({
        labels: { 'backstage.io/kubernetes-id': 'cart' },
        kubernetesId: 'other',
      }),
    ]);
    expect(workload.kubernetesId).toBe('cart');
  });
});
