import { combineMatches, type PathRewrite } from './combineMatches';
import type { PathCondition } from './RuleMatch';

const prefix = (value: string): PathCondition => ({
  type: 'PathPrefix',
  value,
});
const exact = (value: string): PathCondition => ({ type: 'Exact', value });
const stays: PathRewrite = { type: 'none' };
const toRoot: PathRewrite = { type: 'prefix', value: '/' };

interface Case {
  outer?: PathCondition;
  rewrite: PathRewrite;
  inner?: PathCondition;
  together: PathCondition | undefined | 'none';
}

const cases: Case[] = [
  {
    outer: prefix('/'),
    rewrite: toRoot,
    inner: prefix('/'),
    together: prefix('/'),
  },
  {
    outer: prefix('/shop'),
    rewrite: toRoot,
    inner: prefix('/'),
    together: prefix('/shop'),
  },
  {
    outer: prefix('/shop'),
    rewrite: toRoot,
    inner: prefix('/cart'),
    together: prefix('/shop/cart'),
  },
  {
    outer: prefix('/shop/'),
    rewrite: toRoot,
    inner: exact('/cart'),
    together: exact('/shop/cart'),
  },
  {
    outer: prefix('/shop'),
    rewrite: stays,
    inner: prefix('/shop/cart'),
    together: prefix('/shop/cart'),
  },
  {
    outer: prefix('/shop/cart'),
    rewrite: stays,
    inner: prefix('/shop'),
    together: prefix('/shop/cart'),
  },
  {
    outer: prefix('/shop'),
    rewrite: stays,
    inner: prefix('/cart'),
    together: 'none',
  },
  {
    outer: prefix('/test/'),
    rewrite: { type: 'prefix', value: '/red/' },
    inner: prefix('/red'),
    together: prefix('/test/'),
  },
  {
    outer: prefix('/test/'),
    rewrite: { type: 'prefix', value: '/red/' },
    inner: prefix('/blue'),
    together: 'none',
  },
  {
    outer: prefix('/test/'),
    rewrite: { type: 'prefix', value: '/red/' },
    inner: prefix('/red/dark'),
    together: prefix('/test/dark'),
  },
  {
    outer: exact('/a'),
    rewrite: { type: 'path', value: '/blue' },
    inner: prefix('/blue'),
    together: exact('/a'),
  },
  {
    outer: exact('/a'),
    rewrite: stays,
    inner: prefix('/blue'),
    together: 'none',
  },
  {
    outer: exact('/a'),
    rewrite: stays,
    inner: exact('/a'),
    together: exact('/a'),
  },
  { outer: prefix('/a'), rewrite: stays, inner: exact('/'), together: 'none' },
  { rewrite: stays, inner: prefix('/blue'), together: prefix('/blue') },
  { rewrite: stays, together: undefined },
];

describe('combineMatches', () => {
  it.each(cases)(
    'takes $outer.value and then $inner.value together',
    ({ outer, rewrite, inner, together }) => {
      const match = combineMatches({ headers: [], path: outer }, rewrite, {
        headers: [],
        path: inner,
      });

      expect(match === undefined ? 'none' : match.path).toEqual(together);
    },
  );

  it('asks for the headers and the method of both, and takes nothing where they contradict each other', () => {
    const get = { method: 'GET', headers: [{ name: 'a', value: '1' }] };

    expect(
      combineMatches(get, stays, { headers: [{ name: 'b', value: '2' }] }),
    ).toEqual({
      method: 'GET',
      headers: [
        { name: 'a', value: '1' },
        { name: 'b', value: '2' },
      ],
    });
    expect(
      combineMatches(get, stays, { headers: [{ name: 'a', value: '2' }] }),
    ).toBeUndefined();
    expect(
      combineMatches(get, stays, { headers: [], method: 'POST' }),
    ).toBeUndefined();
  });

  it('asks for the gRPC service and method of both', () => {
    const cart = { headers: [], grpc: { service: 'shop.Cart' } };

    expect(
      combineMatches(cart, stays, {
        headers: [],
        grpc: { service: 'shop.Cart', method: 'Get' },
      })?.grpc,
    ).toEqual({ service: 'shop.Cart', method: 'Get' });
    expect(
      combineMatches(cart, stays, {
        headers: [],
        grpc: { service: 'shop.Orders' },
      }),
    ).toBeUndefined();
  });
});
