// Loaded into a process that ProcessSet starts. Its standard input is a pipe that nobody writes to; it closes when the
// starter is gone, even by `kill -9`. Then the whole process group ends, instead of keeping its ports for ever.
const { isMainThread } = require('node:worker_threads');

const led = process.env.ENDS_WITH_STARTER === '1';
// What this process starts in turn inherits the require, and is in the group already.
delete process.env.ENDS_WITH_STARTER;

if (isMainThread && led) {
  process.stdin.on('end', () => {
    if (process.platform === 'win32') {
      process.exit(1);
    }
    process.kill(-process.pid, 'SIGTERM');
    setTimeout(() => process.kill(-process.pid, 'SIGKILL'), 8000).unref();
  });
  process.stdin.resume();
  process.stdin.unref?.();
}
