import { invalidInput, validationError } from '../errors';
import { checkLength } from './checkNames';

/**
 * Checks the URL of an OpenID Connect provider and returns it without `https://`.
 *
 * @throws AwsError ValidationError.
 */
export function checkProviderUrl(url: string): string {
  checkLength('url', url, 1, 255);
  let parsed: URL | undefined;
  try {
    parsed = new URL(url);
  } catch {
    parsed = undefined;
  }
  const isProvider =
    parsed?.protocol === 'https:' &&
    parsed.port === '' &&
    parsed.search === '' &&
    parsed.hash === '' &&
    !url.endsWith('/');
  if (!isProvider) {
    throw validationError(
      `Invalid Open ID Connect Provider URL: it must begin with https:// and have no port, query or slash at its end, found '${url}'`,
    );
  }
  return url.slice('https://'.length);
}

/**
 * Checks the audiences of an OpenID Connect provider.
 *
 * @throws AwsError ValidationError or InvalidInput.
 */
export function checkClientIds(clientIds: string[]): void {
  if (clientIds.length > 100) {
    throw invalidInput(
      `Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100, found ${clientIds.length}`,
    );
  }
  clientIds.forEach((clientId, index) =>
    checkLength(`clientIDList.${index + 1}.member`, clientId, 1, 255),
  );
}

/**
 * Checks the thumbprints of an OpenID Connect provider.
 *
 * @throws AwsError ValidationError or InvalidInput.
 */
export function checkThumbprints(thumbprints: string[]): void {
  if (thumbprints.length > 5) {
    throw invalidInput(
      `Thumbprint list must contain fewer than 5 entries, found ${thumbprints.length}`,
    );
  }
  for (const [index, thumbprint] of thumbprints.entries()) {
    checkLength(`thumbprintList.${index + 1}.member`, thumbprint, 40, 40);
    if (!/^[0-9a-fA-F]{40}$/.test(thumbprint)) {
      throw invalidInput(
        `Invalid thumbprint: 40 hexadecimal digits are wanted, found '${thumbprint}'`,
      );
    }
  }
}
