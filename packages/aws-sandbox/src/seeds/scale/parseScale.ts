/** How large a generated world is. */
export interface Scale {
  clusters: number;
  /** Node groups of each cluster. */
  nodegroups: number;
  /** IAM roles over all accounts, beside the ones that every account has; half of them IRSA roles. */
  roles: number;
  /** Virtual services over all meshes, each with its virtual node. */
  mesh: number;
}

/** The largest number of each. */
const MAXIMA: Scale = {
  clusters: 10_000,
  nodegroups: 30,
  roles: 1_000_000,
  mesh: 100_000,
};

const DEFAULTS: Scale = {
  clusters: 100,
  nodegroups: 2,
  roles: 1000,
  mesh: 100,
};

/**
 * Reads what stands behind `scale:` in the name of a seed, for example `clusters=1000,nodegroups=3,roles=50000,mesh=5000`;
 * what is left out has a default.
 *
 * @throws RangeError that names the part that is wrong and what it should be.
 */
export function parseScale(text: string): Scale {
  const scale = { ...DEFAULTS };
  const given = new Set<string>();
  for (const part of text === '' ? [] : text.split(',')) {
    const [, name, digits] = /^([a-z]+)=(\d+)$/.exec(part) ?? [];
    if (!isName(name)) {
      throw new RangeError(
        `The seed scale takes ${Object.keys(MAXIMA)
          .map(key => `${key}=N`)
          .join(', ')}, found '${part}'`,
      );
    }
    if (given.has(name)) {
      throw new RangeError(
        `The seed scale takes ${name}=N once, found it twice`,
      );
    }
    given.add(name);
    const value = Number(digits);
    if (value > MAXIMA[name]) {
      throw new RangeError(
        `The seed scale takes at most ${name}=${MAXIMA[name]}, found ${digits}`,
      );
    }
    scale[name] = value;
  }
  return scale;
}

function isName(text: string | undefined): text is keyof Scale {
  return text !== undefined && Object.hasOwn(MAXIMA, text);
}
