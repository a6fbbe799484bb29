import { AwsError } from '../../server/AwsError';

/** The request is wrong in itself. */
export function badRequest(message: string): AwsError {
  return new AwsError('BadRequestException', message, { status: 400 });
}

/** One constraint broken, in the words in which AWS reports it. */
export function constraintError(
  path: string,
  value: unknown,
  constraint: string,
): AwsError {
  return badRequest(
    `1 validation error detected: Value '${value}' at '${path}' failed to satisfy constraint: Member must ${constraint}`,
  );
}

/** There is no such resource. */
export function notFound(message: string): AwsError {
  return new AwsError('NotFoundException', message, { status: 404 });
}

/** A spec names a resource that the mesh does not have. */
export function missingReference(label: string, name: string): AwsError {
  return notFound(`${label} with name ${name} is missing`);
}

/** The name is taken, or a client token was used for something else. */
export function conflict(message: string): AwsError {
  return new AwsError('ConflictException', message, { status: 409 });
}

/** Others still need the resource that shall be deleted. */
export function resourceInUse(message: string): AwsError {
  return new AwsError('ResourceInUseException', message, { status: 409 });
}
