/** Of an error that comes from another realm (`node:vm`, a test runner) the SDK keeps no more than the text. */
const WRAPPED = /^AWS SDK error wrapper for (\w+)/;

/** An error's own code before its class's name: the SDK puts AWS's code into `Code`, Node into `code`. */
export function errorCodes(error: object): string[] {
  const message: unknown = Reflect.get(error, 'message');
  const wrapped = typeof message === 'string' && WRAPPED.exec(message)?.[1];
  return [wrapped, ...['Code', 'code', 'name'].map(key => member(error, key))]
    .filter(code => typeof code === 'string')
    .filter(code => code !== '');
}

function member(error: object, key: string): unknown {
  return Reflect.get(error, key);
}
