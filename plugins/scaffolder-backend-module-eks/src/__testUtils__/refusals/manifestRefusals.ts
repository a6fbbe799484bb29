import type { RefusalTable } from './RefusalTable';

const config = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', namespace: 'shop' },
};

/** What `eks:manifest:apply` refuses before it asks the cluster. */
export const manifestRefusals: RefusalTable = {
  actionId: 'eks:manifest:apply',
  sound: () => ({ clusterName: 'platform-dev', manifests: [config] }),
  refusals: [
    {
      title: 'nothing to apply',
      input: { manifests: '---' },
      says: ['wanted at least one manifest in manifests, found none'],
    },
    {
      title: 'text that is no YAML',
      input: { manifests: ['kind: [Pod'] },
      says: ['manifests[0]: Flow sequence'],
    },
    {
      title: 'manifests without what every object has',
      input: { manifests: ['kind: Pod', { ...config, metadata: {} }] },
      says: [
        'manifests[0]: apiVersion: wanted text, found nothing',
        'manifests[0]: metadata.name: wanted text, found nothing',
        'manifests[1]: metadata.name: wanted text, found nothing',
      ],
    },
    {
      title: 'a name that is to be made up',
      input: {
        manifests: [{ ...config, metadata: { generateName: 'settings-' } }],
      },
      says: ['metadata.generateName: an applied object needs a name'],
    },
    {
      title: 'the same object twice',
      input: { manifests: [config, config] },
      says: ["manifests[1]: ConfigMap 'settings' is in manifests[0] already"],
    },
    {
      title: 'a path out of the workspace',
      input: { path: '../../etc/passwd' },
      says: ["wanted a path inside the task's workspace"],
    },
    {
      title: 'an input that there is not',
      input: { prune: true },
      says: ["input: no such input as 'prune'"],
    },
  ],
};
