// Loaded into the backend's own process, which the development server starts again after each change. It holds a line open
// to the start command: the line closes when the process ends, however it ends.
const { connect } = require('node:net');
const { isMainThread } = require('node:worker_threads');

const address = process.env.START_LIFELINE;
// What the backend starts in turn inherits the require, and must not speak in its name.
delete process.env.START_LIFELINE;

if (isMainThread && address) {
  connect(address)
    .on('error', () => {})
    .unref();
}
