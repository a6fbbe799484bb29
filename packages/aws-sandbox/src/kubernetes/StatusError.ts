import type { ResourceType } from './resources/ResourceType';

/** One reason why an object is invalid. */
export interface StatusCause {
  reason: string;
  message: string;
  field: string;
}

/** What a Status says about the object concerned. */
export interface StatusDetails {
  name?: string;
  group?: string;
  kind?: string;
  uid?: string;
  causes?: StatusCause[];
}

/** An error that is answered as a Kubernetes Status object. */
export class StatusError extends Error {
  constructor(
    /** HTTP status. */
    readonly code: number,
    /** Kubernetes' word for machines, for example `NotFound`. */
    readonly reason: string,
    message: string,
    readonly details?: StatusDetails,
  ) {
    super(message);
    this.name = reason || 'StatusError';
  }

  /** The Status object. */
  toStatus(): Record<string, unknown> {
    const { message, reason, details, code } = this;
    return {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message,
      reason,
      ...(details && { details }),
      code,
    };
  }
}

/** `pods`, or `deployments.apps` outside the core group. */
export function qualifiedName(resource: {
  group: string;
  plural: string;
}): string {
  const { group, plural } = resource;
  return group ? `${plural}.${group}` : plural;
}

function detailsOf(resource: ResourceType, name?: string): StatusDetails {
  return {
    ...(name !== undefined && { name }),
    ...(resource.group && { group: resource.group }),
    kind: resource.plural,
  };
}

/** No object of that name. */
export function notFound(resource: ResourceType, name: string): StatusError {
  return new StatusError(
    404,
    'NotFound',
    `${qualifiedName(resource)} "${name}" not found`,
    detailsOf(resource, name),
  );
}

/** No such path. */
export function unknownPath(): StatusError {
  return new StatusError(
    404,
    'NotFound',
    'the server could not find the requested resource',
    {},
  );
}

/** An object of that name is there already. */
export function alreadyExists(
  resource: ResourceType,
  name: string,
): StatusError {
  return new StatusError(
    409,
    'AlreadyExists',
    `${qualifiedName(resource)} "${name}" already exists`,
    detailsOf(resource, name),
  );
}

/** The object has changed since the client read it, or another precondition does not hold. */
export function conflict(
  resource: ResourceType,
  name: string,
  why = 'the object has been modified; please apply your changes to the latest version and try again',
): StatusError {
  return new StatusError(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${qualifiedName(
      resource,
    )} "${name}": ${why}`,
    detailsOf(resource, name),
  );
}

/** The request cannot be understood. */
export function badRequest(message: string): StatusError {
  return new StatusError(400, 'BadRequest', message);
}

/** The history that a watch or a page builds on is no longer there. */
export function expired(message: string): StatusError {
  return new StatusError(410, 'Expired', message);
}

/** The object breaks rules of its kind. */
export function invalid(
  resource: ResourceType,
  name: string,
  causes: StatusCause[],
): StatusError {
  const { group, kind } = resource;
  const texts = causes.map(({ field, message }) =>
    field ? `${field}: ${message}` : message,
  );
  const list = texts.length === 1 ? texts[0] : `[${texts.join(', ')}]`;
  return new StatusError(
    422,
    'Invalid',
    `${group ? `${kind}.${group}` : kind} "${name}" is invalid: ${list}`,
    {
      name,
      ...(group && { group }),
      kind,
      causes,
    },
  );
}

/** The caller may not do this. */
export function forbidden(
  resource: Pick<ResourceType, 'group' | 'plural'>,
  name: string | undefined,
  why: string,
): StatusError {
  const subject = name ? ` "${name}"` : '';
  return new StatusError(
    403,
    'Forbidden',
    `${qualifiedName(resource)}${subject} is forbidden: ${why}`,
    {
      ...(name && { name }),
      ...(resource.group && { group: resource.group }),
      kind: resource.plural,
    },
  );
}

/** The caller is not known. */
export function unauthorized(): StatusError {
  return new StatusError(401, 'Unauthorized', 'Unauthorized');
}

/** The resource knows no such verb. */
export function methodNotAllowed(): StatusError {
  return new StatusError(
    405,
    'MethodNotAllowed',
    'the server does not allow this method on the requested resource',
    {},
  );
}

/** The body is in no form that the server reads here. */
export function unsupportedMediaType(accepted: string[]): StatusError {
  return new StatusError(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: ${accepted.join(
      ', ',
    )}`,
  );
}

/** The client accepts no form that the server writes. */
export function notAcceptable(accepted: string[]): StatusError {
  return new StatusError(
    406,
    'NotAcceptable',
    `only the following media types are accepted: ${accepted.join(', ')}`,
  );
}
