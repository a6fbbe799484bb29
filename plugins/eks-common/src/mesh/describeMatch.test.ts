import { toRouteMatch } from './appMesh/toRouteMatch';
import { describeMatch } from './describeMatch';

describe('describeMatch', () => {
  it('joins alternatives', () => {
    expect(
      describeMatch([
        {
          hostnames: [
            { type: 'exact', value: 'a.example' },
            { type: 'suffix', value: '.b.example' },
          ],
        },
        { grpcMethod: { type: 'regex', value: 'Get.*' } },
        {},
      ]),
    ).toBe(
      'host = a.example or host ends with .b.example or method matches Get.* or any request',
    );
  });

  it.each<[unknown, string]>([
    [undefined, 'any request'],
    [{}, 'any request'],
    [{ prefix: '/' }, 'prefix /'],
    [{ path: { exact: '/cart' } }, 'path = /cart'],
    [{ path: { regex: '^/v[12]' } }, 'path matches ^/v[12]'],
    [{ hostname: { exact: 'a.example.com' } }, 'host = a.example.com'],
    [{ hostname: { suffix: '.example.com' } }, 'host ends with .example.com'],
    [{ method: 'GET', scheme: 'https' }, 'method GET, scheme https'],
    [{ queryParameters: [{ name: 'beta' }] }, 'query beta present'],
    [
      { queryParameters: [{ name: 'beta', match: { exact: '1' } }] },
      'query beta = 1',
    ],
    [{ headers: [{ name: 'x-beta' }] }, 'header x-beta present'],
    [{ headers: [{ name: 'x-beta', invert: true }] }, 'header x-beta absent'],
    [{ headers: [{ name: 'h', match: { exact: 'v' } }] }, 'header h = v'],
    [
      { headers: [{ name: 'h', match: { exact: 'v' }, invert: true }] },
      'header h ≠ v',
    ],
    [
      { headers: [{ name: 'h', match: { prefix: 'v' } }] },
      'header h starts with v',
    ],
    [
      { headers: [{ name: 'h', match: { prefix: 'v' }, invert: true }] },
      'header h does not start with v',
    ],
    [
      { headers: [{ name: 'h', match: { suffix: 'v' } }] },
      'header h ends with v',
    ],
    [
      { headers: [{ name: 'h', match: { suffix: 'v' }, invert: true }] },
      'header h does not end with v',
    ],
    [
      { headers: [{ name: 'h', match: { regex: 'v+' } }] },
      'header h matches v+',
    ],
    [
      { headers: [{ name: 'h', match: { regex: 'v+' }, invert: true }] },
      'header h does not match v+',
    ],
    [
      { headers: [{ name: 'h', match: { range: { start: 1, end: 5 } } }] },
      'header h from 1 to below 5',
    ],
    [
      {
        headers: [
          { name: 'h', match: { range: { start: 1, end: 5 } }, invert: true },
        ],
      },
      'header h not from 1 to below 5',
    ],
    [
      {
        serviceName: 'shop.Cart',
        methodName: 'Add',
        metadata: [{ name: 'tenant', match: { exact: 'a' } }],
      },
      'service shop.Cart, method Add, metadata tenant = a',
    ],
    [{ port: 8080 }, 'port 8080'],
    [
      { prefix: '/api', headers: [{ name: 'x-beta' }], port: 80 },
      'prefix /api, header x-beta present, port 80',
    ],
    [{ headers: [{ name: 'h', match: { glob: 'v*' } }] }, 'headers h ?'],
    [{ cookie: 'a' }, 'cookie ?'],
  ])('says %j as %s', (match, words) => {
    expect(describeMatch([toRouteMatch(match)])).toBe(words);
  });
});
