import type { PreflightFacts } from './facts';
import type { Finding } from './Finding';
import type { PreflightRequest } from './requests/PreflightRequest';

/**
 * One check of a creation against what AWS has; it judges only what it knows and finds nothing where a fact is missing.
 *
 * @public
 */
export type PreflightRule<Request extends PreflightRequest = PreflightRequest> =
  (request: Request, facts: PreflightFacts) => Finding[];
