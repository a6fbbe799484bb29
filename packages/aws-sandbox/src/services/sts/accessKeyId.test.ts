import { accountOfAccessKeyId, sessionAccessKeyId } from './accessKeyId';

describe('Access key ids of sessions', () => {
  it.each(['000000000000', '111122223333', '999999999999'])(
    'carry the account %s in their letters',
    accountId => {
      const id = sessionAccessKeyId(accountId, length => 'f0'.repeat(length));
      expect(id).toMatch(/^ASIA[A-Z2-7]{16}$/);
      expect(accountOfAccessKeyId(id)).toBe(accountId);
    },
  );

  it.each(['', 'ASIA', 'AKIA234567ABCDEFGHIJ', 'ASIA7777777777777777'])(
    'are not recognised in %j',
    id => {
      expect(accountOfAccessKeyId(id)).toBeUndefined();
    },
  );
});
