import { addonCatalog } from '../../services/eks/addons/addonCatalog';

/** How large a generated world is. */
export interface Scale {
  clusters: number;
  /** Clusters in a place at most. */
  place: number;
  /** Node groups of each cluster. */
  nodegroups: number;
  /** Fargate profiles of each cluster. */
  fargate: number;
  /** Add-ons of each cluster. */
  addons: number;
  /** Access entries of each cluster, each with an access policy. */
  access: number;
  /** Pod Identity associations of each cluster. */
  identities: number;
  /** IAM roles over all accounts, beside the ones that every account has; half of them IRSA roles. */
  roles: number;
  /** Virtual services over all meshes, each with its virtual node. */
  mesh: number;
}

/** The largest number of each. */
const MAXIMA: Scale = {
  clusters: 10_000,
  place: 10_000,
  nodegroups: 30,
  fargate: 10,
  // As many as the sandbox offers.
  addons: addonCatalog.length,
  access: 100,
  identities: 100,
  roles: 1_000_000,
  mesh: 100_000,
};

const DEFAULTS: Scale = {
  clusters: 100,
  // As many as AWS allows in an account's region by default.
  place: 100,
  nodegroups: 2,
  fargate: 0,
  addons: 0,
  access: 0,
  identities: 0,
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
