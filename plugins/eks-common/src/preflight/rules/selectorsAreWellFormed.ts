import type { Finding } from '../Finding';
import { isLabelKey, isLabelValue } from '../labelSyntax';
import type { PreflightRule } from '../PreflightRule';
import type { FargateProfileRequest } from '../requests/FargateProfileRequest';

const MOST_SELECTORS = 5;
const MOST_LABELS = 5;

/** 1 to 5 selectors, each with a namespace and at most 5 labels; `*` and `?` are allowed in all of them. */
export const selectorsAreWellFormed: PreflightRule<
  FargateProfileRequest
> = request => {
  const { selectors } = request;
  const findings: Finding[] = [];
  if (selectors.length < 1 || selectors.length > MOST_SELECTORS) {
    findings.push(
      refuse('SELECTORS_OUT_OF_BOUNDS', {
        field: 'selectors',
        message: `Wanted 1 to ${MOST_SELECTORS} selectors, found ${selectors.length}`,
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
    if (names.length > MOST_LABELS) {
      findings.push(
        refuse('SELECTOR_LABELS_TOO_MANY', {
          field: `${field}.labels`,
          message: `Wanted at most ${MOST_LABELS} labels, found ${names.length}`,
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
