import { isRecord } from '../objects/isRecord';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ResourceType } from '../resources/ResourceType';
import { badRequest } from '../StatusError';

const ALWAYS = ['metadata.name', 'metadata.namespace'];

/** Fields that can be selected by beside name and namespace, as on a real server. */
const BY_KIND: Record<string, string[]> = {
  Pod: [
    'spec.nodeName',
    'spec.restartPolicy',
    'spec.schedulerName',
    'spec.serviceAccountName',
    'status.phase',
    'status.podIP',
    'status.nominatedNodeName',
  ],
  Node: ['spec.unschedulable'],
  Namespace: ['status.phase'],
  Secret: ['type'],
  Event: [
    'involvedObject.kind',
    'involvedObject.namespace',
    'involvedObject.name',
    'involvedObject.uid',
    'reason',
    'type',
  ],
};

/**
 * Reads a field selector as it stands in a query: `path=value`, `path==value` and `path!=value` between commas.
 *
 * @throws StatusError 400 when it cannot be read or the kind cannot be selected by that field.
 */
export function parseFieldSelector(
  text: string,
  resource: ResourceType,
): (object: KubernetesObject) => boolean {
  const known = resource.custom
    ? ALWAYS
    : [...ALWAYS, ...(BY_KIND[resource.kind] ?? [])];
  const requirements = text
    .split(',')
    .filter(part => part !== '')
    .map(part => {
      const match = /^([^=!]+)(==|=|!=)(.*)$/.exec(part);
      if (!match) {
        throw badRequest(
          `Unable to find "${resource.plural}" that match label selector "", field selector "${text}": invalid selector: '${part}'; can't understand '${part}'`,
        );
      }
      const [, path, operator, value] = match;
      if (!known.includes(path)) {
        throw badRequest(`field label not supported: ${path}`);
      }
      return { path, equal: operator !== '!=', value };
    });
  return object =>
    requirements.every(
      ({ path, equal, value }) => (textAt(object, path) === value) === equal,
    );
}

function textAt(object: KubernetesObject, path: string): string {
  let value: unknown = object;
  for (const key of path.split('.')) {
    value = isRecord(value) ? value[key] : undefined;
  }
  return value === undefined || value === null ? '' : String(value);
}
