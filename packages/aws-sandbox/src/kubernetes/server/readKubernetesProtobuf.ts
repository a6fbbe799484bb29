import { isRecord } from '../objects/isRecord';
import { badRequest, unsupportedMediaType } from '../StatusError';
import { readProtobuf, type ProtobufFields } from './readProtobuf';

/** Media type of Kubernetes' binary form, in which kubectl sends some things. */
export const PROTOBUF = 'application/vnd.kubernetes.protobuf';

/** What binary bodies begin with. */
const MAGIC = Buffer.from('k8s\0');

const TYPE_META: ProtobufFields = {
  1: ['apiVersion', 'text'],
  2: ['kind', 'text'],
};

const METADATA: ProtobufFields = {
  1: ['name', 'text'],
  2: ['generateName', 'text'],
  3: ['namespace', 'text'],
  5: ['uid', 'text'],
  6: ['resourceVersion', 'text'],
  11: ['labels', 'map'],
  12: ['annotations', 'map'],
  14: ['finalizers', 'texts'],
};

/** The kinds that can be read in their binary form: what kubectl makes or asks without a manifest. */
const KINDS: Record<string, ProtobufFields> = {
  Namespace: { 1: ['metadata', METADATA] },
  ServiceAccount: { 1: ['metadata', METADATA] },
  ConfigMap: { 1: ['metadata', METADATA], 2: ['data', 'map'] },
  DeleteOptions: {
    2: [
      'preconditions',
      { 1: ['uid', 'text'], 2: ['resourceVersion', 'text'] },
    ],
    4: ['propagationPolicy', 'text'],
    5: ['dryRun', 'texts'],
  },
  SelfSubjectReview: { 1: ['metadata', METADATA] },
  SelfSubjectAccessReview: {
    2: [
      'spec',
      {
        1: [
          'resourceAttributes',
          {
            1: ['namespace', 'text'],
            2: ['verb', 'text'],
            3: ['group', 'text'],
            4: ['version', 'text'],
            5: ['resource', 'text'],
            6: ['subresource', 'text'],
            7: ['name', 'text'],
          },
        ],
        2: [
          'nonResourceAttributes',
          { 1: ['path', 'text'], 2: ['verb', 'text'] },
        ],
      },
    ],
  },
};

/** Whether a body is in Kubernetes' binary form. */
export function isProtobuf(body: Buffer): boolean {
  return body.subarray(0, MAGIC.length).equals(MAGIC);
}

/**
 * Reads an object in Kubernetes' binary form.
 *
 * @throws StatusError 415 for kinds that are read only as JSON and YAML, 400 for what cannot be read.
 */
export function readKubernetesProtobuf(body: Buffer): Record<string, unknown> {
  try {
    const envelope = body.subarray(MAGIC.length);
    const { type } = readProtobuf(envelope, { 1: ['type', TYPE_META] });
    const { apiVersion, kind } = isRecord(type) ? type : {};
    const fields = Object.hasOwn(KINDS, String(kind))
      ? KINDS[String(kind)]
      : undefined;
    if (!fields)
      throw unsupportedMediaType(['application/json', 'application/yaml']);
    const { object } = readProtobuf(envelope, { 2: ['object', fields] });
    return { apiVersion, kind, ...(isRecord(object) ? object : {}) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw badRequest(`couldn't get version/kind; ${error.message}`);
  }
}
