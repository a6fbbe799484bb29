import { isRecord, toStrings } from './toStrings';

/** An OIDC provider of IAM. */
export interface FederatedProvider {
  /** Without scheme. */
  issuer: string;
  /** The account that holds it. */
  accountId: string;
}

/** Whom a statement is about. */
export interface Principals {
  services: string[];
  aws: string[];
  providers: FederatedProvider[];
}

const PROVIDER_ARN = /^arn:aws[a-z-]*:iam::(\d{12}):oidc-provider\/(.+)$/;

/** Reads a statement's `Principal`; what is no service, AWS principal or OIDC provider (SAML, Cognito) is left out. */
export function parsePrincipals(principal: unknown): Principals {
  if (!isRecord(principal)) {
    return {
      services: [],
      aws: toStrings(principal ?? []) ?? [],
      providers: [],
    };
  }
  const { Service, AWS, Federated } = principal;
  return {
    services: toStrings(Service ?? []) ?? [],
    aws: toStrings(AWS ?? []) ?? [],
    providers: (toStrings(Federated ?? []) ?? []).flatMap(arn => {
      const [, accountId, issuer] = PROVIDER_ARN.exec(arn) ?? [];
      return accountId && issuer ? [{ accountId, issuer }] : [];
    }),
  };
}
