import type { Finding } from './Finding';

/** The kinds of Lattice resource that have a name of their own. */
export type LatticeKind =
  | 'service network'
  | 'service'
  | 'target group'
  | 'listener'
  | 'rule';

/** The longest name of each kind, and what it must not begin with. */
const NAMES: Record<LatticeKind, { longest: number; reserved?: string }> = {
  'service network': { longest: 63 },
  service: { longest: 40, reserved: 'svc-' },
  'target group': { longest: 128, reserved: 'tg-' },
  listener: { longest: 63, reserved: 'listener-' },
  rule: { longest: 63, reserved: 'rule-' },
};
const SHORTEST = 3;

/** What is wrong with a name: Lattice takes 3 or more lower-case letters, digits and single hyphens between them. */
export function latticeNameFinding(
  kind: LatticeKind,
  name: string,
  field: string,
): Finding[] {
  const { longest, reserved } = NAMES[kind];
  if (reserved && name.startsWith(reserved)) {
    return [
      refuse('LATTICE_NAME_RESERVED', {
        field,
        message: `Wanted the name of a ${kind} without the prefix '${reserved}', which AWS keeps for itself, found '${name}'`,
        remedy: 'Choose another name.',
      }),
    ];
  }
  const isAccepted =
    name.length >= SHORTEST &&
    name.length <= longest &&
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
  return isAccepted
    ? []
    : [
        refuse('LATTICE_NAME_NOT_ACCEPTED', {
          field,
          message: `Wanted the name of a ${kind} of ${SHORTEST} to ${longest} lower-case letters, digits and single hyphens between them, found '${name}'`,
          remedy: `Choose a name such as '${suggest(name, longest)}'.`,
        }),
      ];
}

function suggest(name: string, longest: number): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return plain.length >= SHORTEST ? plain : 'reviews';
}

/** An error of a request to Lattice. */
export function refuse(
  code: string,
  finding: Pick<Finding, 'field' | 'message' | 'remedy'>,
): Finding {
  return { severity: 'error', code, ...finding };
}

/** Names that are given twice. */
export function namesTwice(
  kind: LatticeKind,
  field: string,
  items: Array<{ name: string }>,
): Finding[] {
  const names = items.map(({ name }) => name);
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          refuse('LATTICE_NAME_TWICE', {
            field: `${field}[${index}].name`,
            message: `Wanted names that differ, found ${kind} '${name}' twice`,
            remedy: 'Rename one of the two.',
          }),
        ],
  );
}
