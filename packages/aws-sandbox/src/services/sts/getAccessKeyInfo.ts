import type {
  GetAccessKeyInfoRequest,
  GetAccessKeyInfoResponse,
} from '@aws-sdk/client-sts';
import type { Operation } from '../../server/Operation';
import { accountOfAccessKeyId } from './accessKeyId';
import { validationError } from './checkAssumeRole';

/** The account that an access key belongs to, whether or not the key still holds. */
export const getAccessKeyInfo: Operation<
  GetAccessKeyInfoRequest,
  GetAccessKeyInfoResponse
> = ({ AccessKeyId }) => {
  const administered = /^(?:AKIA[A-Z]*)?(\d{12})$/.exec(AccessKeyId!)?.[1];
  const Account = administered ?? accountOfAccessKeyId(AccessKeyId!);
  if (!Account) {
    throw validationError(
      `'${AccessKeyId}' is no access key id of the sandbox: 12 digits, or ASIA… of a session`,
    );
  }
  return { Account };
};
