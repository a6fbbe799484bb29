import type {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { Request } from 'express';

/**
 * Lets a request pass, or throws: AuthenticationError without credentials, NotAllowedError naming the permissions that are
 * missing, or when the caller is not of a kind that may ask.
 */
export type Authorizer = (
  request: Request,
  needed: BasicPermission[],
  allow?: Array<'user' | 'service'>,
) => Promise<void>;

/** An authorizer for users and services alike, unless told. */
export function createAuthorizer(options: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): Authorizer {
  const { httpAuth, permissions } = options;
  return async (request, needed, allow = ['user', 'service']) => {
    const credentials = await httpAuth.credentials(request, { allow });
    const decisions = await permissions.authorize(
      needed.map(permission => ({ permission })),
      { credentials },
    );
    const refused = needed.filter(
      (_, index) => decisions[index].result !== AuthorizeResult.ALLOW,
    );
    if (refused.length) {
      throw new NotAllowedError(
        `Not allowed without ${refused.map(({ name }) => name).join(' and ')}`,
      );
    }
  };
}
