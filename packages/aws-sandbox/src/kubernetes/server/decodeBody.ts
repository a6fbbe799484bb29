import { parse } from 'yaml';
import { isRecord } from '../objects/isRecord';
import { badRequest, unsupportedMediaType } from '../StatusError';
import type { KubernetesRequest } from './KubernetesRequest';
import {
  isProtobuf,
  PROTOBUF,
  readKubernetesProtobuf,
} from './readKubernetesProtobuf';

const OBJECT_TYPES = ['application/json', 'application/yaml', PROTOBUF];

/** The media type of a body, without parameters. */
export function mediaTypeOf(request: KubernetesRequest): string {
  const header = request.headers['content-type'] ?? 'application/json';
  return header.split(';')[0].trim().toLowerCase();
}

/**
 * Reads the object in a body.
 *
 * @throws StatusError 415 for another media type, 400 for what cannot be read.
 */
export function decodeObject(
  request: KubernetesRequest,
): Record<string, unknown> {
  if (!OBJECT_TYPES.includes(mediaTypeOf(request))) {
    throw unsupportedMediaType(OBJECT_TYPES);
  }
  return readRecord(request);
}

/**
 * Reads a JSON or YAML object whatever the media type says.
 *
 * @throws StatusError 400 for what is none.
 */
export function readRecord(
  request: KubernetesRequest,
): Record<string, unknown> {
  const value = readValue(request);
  if (!isRecord(value)) {
    throw badRequest(
      `couldn't get version/kind; json parse error: expected an object, found ${
        Array.isArray(value) ? 'array' : typeof value
      }`,
    );
  }
  return value;
}

/**
 * Reads any JSON or YAML value.
 *
 * @throws StatusError 400 for what is none.
 */
export function readValue(request: KubernetesRequest): unknown {
  if (isProtobuf(request.body)) return readKubernetesProtobuf(request.body);
  const text = request.body.toString('utf8');
  try {
    return mediaTypeOf(request).includes('yaml')
      ? parse(text)
      : JSON.parse(text);
  } catch (error) {
    throw badRequest(
      `couldn't get version/kind; json parse error: ${
        (error as Error).message
      }`,
    );
  }
}
