import { malformedPolicy } from '../errors';
import { parsePolicyDocument } from './parsePolicyDocument';
import type { PolicyStatement } from './PolicyDocument';

/**
 * Checks a policy that grants permissions to an identity.
 *
 * @throws AwsError MalformedPolicyDocument.
 */
export function checkPermissionsPolicy(text: string): void {
  if (!isJson(text)) throw malformedPolicy('Syntax errors in policy.');
  const { statements } = parsePolicyDocument(text);
  for (const statement of statements) checkStatement(statement);
  const sids = statements.flatMap(({ sid }) => (sid ? [sid] : []));
  if (new Set(sids).size < sids.length) {
    throw malformedPolicy(
      'Statement IDs (SID) in a single policy must be unique.',
    );
  }
}

function checkStatement(statement: PolicyStatement): void {
  if (statement.principals || statement.notPrincipals) {
    throw malformedPolicy('Policy document should not specify a principal.');
  }
  const actions = statement.actions ?? statement.notActions;
  if (!actions) throw malformedPolicy('Policy statement must contain actions.');
  for (const action of actions) {
    if (action !== '*' && !/^[a-zA-Z0-9-]+:[a-zA-Z0-9*?]+$/.test(action)) {
      throw malformedPolicy(
        `Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.: found '${action}'`,
      );
    }
  }
  const resources = statement.resources ?? statement.notResources;
  if (!resources) {
    throw malformedPolicy('Policy statement must contain resources.');
  }
  for (const resource of resources) {
    if (
      resource !== '*' &&
      !/^arn:[^:]*:[^:]*:[^:]*:[^:]*:.+$/.test(resource)
    ) {
      throw malformedPolicy(
        `Resource ${resource} must be in ARN format or "*".`,
      );
    }
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
