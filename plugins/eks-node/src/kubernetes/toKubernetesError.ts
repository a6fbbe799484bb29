import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { describePlace } from '@eks-platform/backstage-plugin-eks-common';
import { ApplyConflictError } from './ApplyConflictError';
import type { ClusterAddress } from './ClusterAddress';
import { NotLetInError } from './NotLetInError';
import type { KubernetesAnswer, NoAnswerError } from './KubernetesConnection';
import { readStatus, type KubernetesStatus } from './KubernetesStatus';

/** What was asked of a cluster when something else than an answer came back. */
export interface KubernetesErrorContext {
  /** A verb and an object, for example `get Deployment 'shop/checkout'`. */
  asked: string;
  address: ClusterAddress;
  /** Finds out as whom the cluster was entered. */
  whoami: () => Promise<string>;
}

/**
 * The Backstage error that a refusal of a cluster stands for.
 *
 * | the cluster says | Backstage error |
 * | --- | --- |
 * | 401 | NotLetInError: who has no access entry there |
 * | 403 | NotAllowedError |
 * | 404, 410 | NotFoundError |
 * | 409 to an apply | ApplyConflictError with each field and its manager |
 * | 409 | ConflictError |
 * | 400, 413, 415, 422 | InputError with each cause |
 * | 429, 5xx, anything else | ServiceUnavailableError |
 */
export async function toKubernetesError(
  { status, body }: KubernetesAnswer,
  context: KubernetesErrorContext,
): Promise<Error> {
  const { asked, address } = context;
  const where = placeOf(address);
  const said = readStatus(body);
  const answer = said.message || `status ${status} without a reason`;

  switch (status) {
    case 401:
      return new NotLetInError(
        `${where} lets nobody in as ${await context.whoami()}, wanted: ${asked}. It needs an access entry for that principal (eks:CreateAccessEntry) with an access policy`,
      );
    case 403:
      return new NotAllowedError(`${where} refused to ${asked}: ${answer}`);
    case 404:
    case 410:
      return new NotFoundError(`${where} could not ${asked}: ${answer}`);
    case 409:
      return toConflict(said, `${where} could not ${asked}`);
    case 400:
    case 413:
    case 415:
    case 422:
      return new InputError(
        `${where} does not accept what was sent to ${asked}: ${describeCauses(
          said,
        )}`,
      );
    default:
      return new ServiceUnavailableError(
        `${where} could not ${asked} now: ${answer} (${status})`,
      );
  }
}

/** The Backstage error for a cluster that gave no answer. */
export function toUnreachableError(
  failure: NoAnswerError,
  { asked, address }: KubernetesErrorContext,
): Error {
  const where = placeOf(address);
  const { restriction, endpoint } = address;
  const hint = restriction ? `; ${restriction}` : '';
  const words = {
    unreachable: `could not be reached at ${endpoint.host}`,
    timeout: `could not be reached at ${endpoint.host}`,
    untrusted: `shows a certificate at ${endpoint.host} that its own authority has not signed`,
    'too-large': `answers with more than is read at once`,
  }[failure.kind];
  return new ServiceUnavailableError(
    `${where} ${words}, wanted: ${asked}: ${failure.message}${
      failure.kind === 'untrusted' ? '' : hint
    }`,
    failure,
  );
}

/** The cluster in words, at the beginning of a sentence. */
export function placeOf({ clusterName, scope }: ClusterAddress): string {
  return `Cluster '${clusterName}' in ${describePlace(scope)}`;
}

function toConflict(said: KubernetesStatus, beginning: string): Error {
  const conflicts = said.causes
    .filter(({ reason }) => reason === 'FieldManagerConflict')
    .map(({ field, message }) => ({
      field,
      manager: /"([^"]*)"/.exec(message)?.[1] ?? message,
    }));
  if (conflicts.length === 0) {
    return new ConflictError(`${beginning}: ${said.message}`);
  }
  const fields = conflicts.map(
    ({ field, manager }) => `${field} is managed by '${manager}'`,
  );
  return new ApplyConflictError(
    `${beginning}: ${fields.join(', ')}`,
    conflicts,
  );
}

function describeCauses({ causes, message }: KubernetesStatus): string {
  const words = causes.map(cause =>
    cause.field ? `${cause.field}: ${cause.message}` : cause.message,
  );
  return words.length > 0 ? words.join('; ') : message || 'no reason given';
}
