import {
  formatFleetView,
  hasFilters,
  parseFleetView,
  withoutFilters,
} from './FleetView';

function parse(text: string) {
  return parseFleetView(new URLSearchParams(text));
}

describe('FleetView', () => {
  it.each([
    '',
    'search=blue+team',
    'support=ended&support=extended&region=eu-west-1',
    'health=open&stale=true&sort=support&order=desc&group=owner&hide=links',
  ])('survives the URL: %s', text => {
    const url = formatFleetView(parse(text), new URLSearchParams(text));
    expect(parseFleetView(url)).toEqual(parse(text));
  });

  it('leaves other parameters of the URL alone, and out what is as usual', () => {
    const before = new URLSearchParams('tab=2&sort=name&search=x');
    const after = formatFleetView(
      { ...parse('sort=name'), groupBy: 'region' },
      before,
    );
    expect(after.toString()).toBe('tab=2&group=region');
  });

  it('takes nothing from a URL that says it wrongly', () => {
    expect(
      parse('sort=tags&group=moon&health=bad&hide=name&stale=1&support=odd'),
    ).toEqual(parse(''));
  });

  it('knows whether anything is left out, and lets all back in', () => {
    expect(hasFilters(parse('sort=support&group=owner'))).toBe(false);
    for (const text of ['search=a', 'version=1.31', 'stale=true']) {
      const view = parse(`${text}&sort=support&group=owner`);
      expect(hasFilters(view)).toBe(true);
      expect(withoutFilters(view)).toEqual(parse('sort=support&group=owner'));
    }
  });
});
