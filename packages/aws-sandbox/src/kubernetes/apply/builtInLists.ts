import type { ListShape, MergeRules } from './ListShape';

const KEYS: Record<string, string[]> = {
  conditions: ['type'],
  addresses: ['type'],
  containers: ['name'],
  initContainers: ['name'],
  ephemeralContainers: ['name'],
  env: ['name'],
  imagePullSecrets: ['name'],
  secrets: ['name'],
  volumes: ['name'],
  volumeMounts: ['mountPath'],
  volumeDevices: ['devicePath'],
  hostAliases: ['ip'],
  ownerReferences: ['uid'],
  topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
};

const SETS = ['finalizers'];

/** How the items of a list in a built-in kind are told apart, after the API's own declarations. */
export function builtInListAt(names: string[]): ListShape {
  const name = names[names.length - 1];
  if (SETS.includes(name)) return { kind: 'set' };
  if (name === 'ports' && names.some(part => /ontainers$/.test(part))) {
    return portList('containerPort');
  }
  if (name === 'ports' && names.length === 2) return portList('port');
  return Object.hasOwn(KEYS, name)
    ? { kind: 'map', keys: KEYS[name] }
    : { kind: 'atomic' };
}

function portList(key: string): ListShape {
  return {
    kind: 'map',
    keys: [key, 'protocol'],
    fallbacks: { protocol: 'TCP' },
  };
}

/** How built-in kinds merge. */
export const builtInMergeRules: MergeRules = {
  listAt: builtInListAt,
  isAtomicMap: names =>
    names.join('.') === 'spec.selector' ||
    names[names.length - 1] === 'nodeSelector',
};
