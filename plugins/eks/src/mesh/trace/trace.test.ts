import { formatHeaderLines, parseHeaderLines } from './headerLines';
import { formatTrace, parseTrace } from './traceOfUrl';

describe('header lines', () => {
  it('are read and written again', () => {
    const headers = { 'x-user': 'anna', 'x-url': 'http://a:1', flag: '' };

    expect(parseHeaderLines(' x-user: anna\n\nx-url:http://a:1\nflag')).toEqual(
      headers,
    );
    expect(parseHeaderLines(formatHeaderLines(headers))).toEqual(headers);
  });
});

describe('the request in the URL', () => {
  it('is read as it was written', () => {
    const request = {
      service: 'cart.local',
      path: '/a?b=c',
      method: 'POST',
      port: 8080,
      headers: { 'x-user': 'anna' },
    };
    expect(parseTrace(formatTrace(request) ?? null)).toEqual(request);
  });

  it.each([null, '', 'nonsense', '[]', '"text"', '17'])(
    'is none when it says %j',
    value => {
      expect(parseTrace(value)).toBeUndefined();
    },
  );

  it('leaves out what is no part of a request', () => {
    expect(
      parseTrace('{"path":7,"port":"80","headers":[],"__proto__":{"a":1}}'),
    ).toEqual({});
  });
});
