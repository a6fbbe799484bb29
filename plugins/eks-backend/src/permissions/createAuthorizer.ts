import type {
  BackstageCredentials,
  HttpAuthService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import type { Request } from 'express';
import { eksResourceRef } from './EksResource';
import { toVisibility } from './toVisibility';
import type { Visibility } from './Visibility';

/**
 * Finds out what the sender of a request may see.
 */
export interface Authorizer {
  /**
   * @throws AuthenticationError without credentials; NotAllowedError naming the permissions that are missing, or when the
   * caller is not of a kind that may ask.
   */
  authorize(
    request: Request,
    needed: ResourcePermission[],
    allow?: Array<'user' | 'service'>,
  ): Promise<Visibility>;

  /** The same for whoever has credentials, without a request. */
  authorizeCredentials(
    credentials: BackstageCredentials,
    needed: ResourcePermission[],
  ): Promise<Visibility>;
}

/** An authorizer for users and services alike, unless told. */
export function createAuthorizer(options: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
}): Authorizer {
  const { httpAuth, permissions, permissionsRegistry } = options;

  const authorizeCredentials: Authorizer['authorizeCredentials'] = async (
    credentials,
    needed,
  ) => {
    const decisions = await permissions.authorizeConditional(
      needed.map(permission => ({ permission })),
      { credentials },
    );
    const ruleset = permissionsRegistry.getPermissionRuleset(eksResourceRef);
    const visibility = toVisibility(decisions, ruleset);
    if (!visibility) {
      const refused = needed.filter(
        (_, index) => !toVisibility([decisions[index]], ruleset),
      );
      throw new NotAllowedError(
        `Not allowed without ${refused.map(({ name }) => name).join(' and ')}`,
      );
    }
    return visibility;
  };

  return {
    authorizeCredentials,
    authorize: async (request, needed, allow = ['user', 'service']) =>
      authorizeCredentials(
        await httpAuth.credentials(request, { allow }),
        needed,
      ),
  };
}
