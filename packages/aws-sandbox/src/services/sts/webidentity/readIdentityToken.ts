import { AwsError } from '../../../server/AwsError';

/** What a web identity token claims. */
export interface IdentityClaims {
  /** URL of the provider without `https://`. */
  provider: string;
  subject: string;
  audiences: string[];
  /** Epoch milliseconds. */
  expiresAt: number;
}

/**
 * Reads the claims of a JSON web token. Its signature is not verified: whoever can write a token is believed.
 *
 * @throws AwsError InvalidIdentityToken or ExpiredTokenException.
 */
export function readIdentityToken(token: string, now: number): IdentityClaims {
  const claims = payloadOf(token);
  const { iss, sub, aud, exp } = claims ?? {};
  const audiences = [aud].flat();
  if (
    typeof iss !== 'string' ||
    typeof sub !== 'string' ||
    typeof exp !== 'number' ||
    !audiences.every(item => typeof item === 'string')
  ) {
    throw invalidIdentityToken(
      'The ID Token provided is not a valid JWT with iss, sub, aud and exp. (You may see this error if you sent an Access Token)',
    );
  }
  const expiresAt = exp * 1000;
  if (expiresAt <= now) {
    throw new AwsError(
      'ExpiredTokenException',
      `Token expired: current date/time ${seconds(
        now,
      )} must be before the expiration date/time ${exp}`,
    );
  }
  return {
    provider: iss.replace(/^https:\/\//, ''),
    subject: sub,
    audiences: audiences as string[],
    expiresAt,
  };
}

/** The token is not one that the account takes. */
export function invalidIdentityToken(message: string): AwsError {
  return new AwsError('InvalidIdentityToken', message);
}

function payloadOf(token: string): Record<string, unknown> | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  try {
    const value = JSON.parse(Buffer.from(parts[1], 'base64url').toString());
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function seconds(time: number): number {
  return Math.floor(time / 1000);
}
