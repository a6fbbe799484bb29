import { quotaOf } from '../eksQuotas';
import type { Finding } from '../Finding';
import { isLabelKey, isLabelValue } from '../labelSyntax';
import type { PreflightRule } from '../PreflightRule';
import type { FargateProfileRequest } from '../requests/FargateProfileRequest';

/** As many selectors as the quota allows, each with a namespace and so many labels; `*` and `?` are allowed in all of them. */
export const selectorsAreWellFormed: PreflightRule<FargateProfileRequest> = (
  request,
  facts,
) => {
  const { selectors } = request;
  const mostSelectors = quotaOf(facts, 'selectors').limit;
  const mostLabels = quotaOf(facts, 'labels').limit;
  const findings: Finding[] = [];
  if (selectors.length < 1 || selectors.length > mostSelectors) {
    findings.push(
      refuse('SELECTORS_OUT_OF_BOUNDS', {
        field: 'selectors',
        message: `Wanted 1 to ${mostSelectors} selectors, found ${selectors.length}`,
        remedy:
          'Use wildcards (namespace: team-*), or spread the selectors over several profiles.',
      }),
    );
  }
  for (const [index, { namespace, labels = {} }] of selectors.entries()) {
    const field = `selectors[${index}]`;
    const names = Object.entries(labels);
    if (!isNamespace(namespace)) {
      findings.push(
        refuse('SELECTOR_NAMESPACE_MALFORMED', {
          field: `${field}.namespace`,
          message: `Wanted a Kubernetes namespace, with * and ? allowed, found '${namespace}'`,
          remedy:
            'Write lower-case letters, digits and hyphens, 63 at most, for example jobs or team-*.',
        }),
      );
    }
    if (names.length > mostLabels) {
      findings.push(
        refuse('SELECTOR_LABELS_TOO_MANY', {
          field: `${field}.labels`,
          message: `Wanted at most ${mostLabels} labels, found ${names.length}`,
          remedy: 'Select by fewer labels.',
        }),
      );
    }
    for (const [key, value] of names) {
      if (!isLabelKey(plain(key)) || !isLabelValue(plain(value))) {
        findings.push(
          refuse('SELECTOR_LABEL_MALFORMED', {
            field: `${field}.labels.${key}`,
            message: `Wanted a Kubernetes label, with * and ? allowed, found '${key}: ${value}'`,
            remedy: 'Write it as the pods carry it, for example run: fargate.',
          }),
        );
      }
    }
  }
  return findings;
};

function isNamespace(text: string): boolean {
  return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(plain(text));
}

/** Wildcards stand for what may be there. */
function plain(pattern: string): string {
  return pattern.replace(/[*?]/g, 'x');
}

function refuse(
  code: string,
  finding: Pick<Finding, 'field' | 'message' | 'remedy'>,
): Finding {
  return { severity: 'error', code, ...finding };
}
