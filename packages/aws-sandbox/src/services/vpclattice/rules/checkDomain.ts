import { validation } from '../errors';

const LABEL = '(?!-)[A-Za-z0-9-]{1,63}(?<!-)';
const DOMAIN = new RegExp(`^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})+$`);

/**
 * Checks a custom domain name; nothing is right too.
 *
 * @throws AwsError ValidationException.
 */
export function checkDomainName(name: string | undefined): void {
  if (name === undefined) return;
  if (name.length < 3 || name.length > 255 || !DOMAIN.test(name)) {
    throw validation(
      'customDomainName',
      `must be a domain name, found '${name}'`,
    );
  }
}

/**
 * Checks the ARN of a certificate; nothing, or an empty text, is right too.
 *
 * @throws AwsError ValidationException.
 */
export function checkCertificate(arn: string | undefined): void {
  if (!arn) return;
  if (
    !/^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[0-9a-z-]+$/.test(arn)
  ) {
    throw validation(
      'certificateArn',
      `must be the ARN of an ACM certificate, found '${arn}'`,
    );
  }
}
