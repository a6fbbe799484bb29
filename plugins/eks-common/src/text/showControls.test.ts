import { showControls, showControlsOfError } from './showControls';

describe('showControls', () => {
  it.each([
    ['blue', 'blue'],
    ['Überraschung 🐳', 'Überraschung 🐳'],
    ['\u001b[31mblue\u0007', '\\u001b[31mblue\\u0007'],
    ['one\r\ntwo\tthree', 'one\\r\\ntwo\\tthree'],
    ['\u009b2J\u007f', '\\u009b2J\\u007f'],
    ['\u202eeulb\u2028', '\\u202eeulb\\u2028'],
    ['\u0000', '\\u0000'],
  ])('shows %j as %s', (text, shown) => {
    expect(showControls(text)).toBe(shown);
  });

  it('leaves the ends of lines that are ours', () => {
    expect(showControls('one:\n  \u001btwo\r\n', { keepLines: true })).toBe(
      'one:\n  \\u001btwo\\r\n',
    );
  });
});

describe('showControlsOfError', () => {
  it('shows them in the message, the trace and the causes', () => {
    const cause = new Error('said \u001b[2J');
    const error = new Error(`failed: ${cause.message}`, { cause });
    expect(showControlsOfError(error)).toBe(error);
    expect(error.message).toBe('failed: said \\u001b[2J');
    expect(error.stack).toContain('failed: said \\u001b[2J');
    expect(error.stack).not.toContain('\u001b');
    expect(cause.message).toBe('said \\u001b[2J');
  });

  it('leaves what is no error', () => {
    expect(showControlsOfError('\u001b')).toBe('\u001b');
  });
});
