import type { BindingFinding } from '../IdentityBinding';
import type { Knowledge } from './EvidenceIndex';

/** Tells what of the evidence is of an earlier time. */
export function toStaleFindings(knowledge: Knowledge[]): BindingFinding[] {
  const reasons = knowledge.flatMap(known =>
    known.state === 'stale' ? [known.reason] : [],
  );
  return reasons.length
    ? [
        {
          code: 'stale-evidence',
          severity: 'info',
          message: `This is what was seen before ${[...new Set(reasons)].join(
            ', and ',
          )}.`,
          remedy: [],
        },
      ]
    : [];
}
