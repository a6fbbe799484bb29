import type { Finding } from '../Finding';
import { errorFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { IrsaRoleRequest, RoleRequest } from '../requests/RoleRequest';

const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
const POLICY_NAME = /^[\w+=,.@-]{1,128}$/;
const PATH = /^\/([\u0021-\u007e]{1,510}\/)?$/;
const DESCRIPTION = /^[\t\n\r\u0020-\u007e\u00a1-\u00ff]{0,1000}$/;

/** Names, path and description of a role are made of what IAM accepts. */
export const roleNameIsAccepted: PreflightRule<
  RoleRequest | IrsaRoleRequest
> = request => {
  const { roleName, path, description = '', inlinePolicies } = request;
  const findings: Finding[] = [];
  if (!ROLE_NAME.test(roleName)) {
    findings.push(
      errorFinding('ROLE_NAME_NOT_ACCEPTED', {
        field: 'roleName',
        message: `Wanted 1 to 64 letters, digits and characters of +=,.@_-, found '${roleName}'`,
        remedy: `Choose a name such as '${
          roleName.replace(/[^\w+=,.@-]+/g, '-').slice(0, 64) || 'eks-role'
        }'.`,
      }),
    );
  }
  if (!PATH.test(path)) {
    findings.push(
      errorFinding('ROLE_PATH_NOT_ACCEPTED', {
        field: 'path',
        message: `Wanted a path that begins and ends with a slash, found '${path}'`,
        remedy: "Choose a path such as '/' or '/platform/'.",
      }),
    );
  }
  if (!DESCRIPTION.test(description)) {
    findings.push(
      errorFinding('ROLE_DESCRIPTION_NOT_ACCEPTED', {
        field: 'description',
        message: `Wanted at most 1000 letters of Latin-1, found ${description.length} characters`,
        remedy: 'Shorten the description, and leave out what is not Latin-1.',
      }),
    );
  }
  for (const name of Object.keys(inlinePolicies)) {
    if (!POLICY_NAME.test(name)) {
      findings.push(
        errorFinding('POLICY_NAME_NOT_ACCEPTED', {
          field: `inlinePolicies.${name}`,
          message: `Wanted 1 to 128 letters, digits and characters of +=,.@_-, found '${name}'`,
          remedy: 'Choose another name for the policy.',
        }),
      );
    }
  }
  return findings;
};
