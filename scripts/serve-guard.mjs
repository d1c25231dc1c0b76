// Loaded before the server (`node --import`). Next adds forwarded headers of its own to every request, so that inside the
// app nobody can tell any more whether a proxy stood in front: this looks at each request before Next does.
import { randomBytes } from 'node:crypto';
import http from 'node:http';

// Known to this process alone. After an action Next fetches the next page from itself, with the headers of the first
// request and forwarded headers of its own: it keeps the mark that only this process can have given.
const secret = randomBytes(24).toString('hex');
const directMark = `direct ${secret}`;
globalThis.sanoitusDirectMark = directMark;

const forwardedHeaders = [
  'forwarded',
  'via',
  'x-real-ip',
  'x-original-host',
  'x-client-ip',
  'true-client-ip',
  'cf-connecting-ip',
];
const loopbackHosts = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d{1,5})?$/i;
const loopbackAddress = /^(?:127\.|::1$|::ffff:127\.)/;

/** True for a request over loopback, for a loopback host, with no trace of a proxy, and for what follows from one. */
export function isDirect({ headers, socket, httpVersion = '1.1' }) {
  if (!loopbackAddress.test(socket.remoteAddress ?? '') || !loopbackHosts.test(headers.host ?? '')) return false;
  if (headers['x-sanoitus-request'] === directMark) return true;
  // A browser speaks HTTP/1.1; a proxy that adds no header and rewrites the host still gives itself away by 1.0.
  if (httpVersion === '1.0') return false;
  return !Object.keys(headers).some((name) => name.startsWith('x-forwarded-') || forwardedHeaders.includes(name));
}

/** Marks a request; what a client sent under these names is overwritten. */
export function mark(request) {
  const { headers, socket } = request;
  const isOwn = headers['x-sanoitus-request'] === directMark;
  headers['x-sanoitus-request'] = isDirect(request) ? directMark : 'other';
  if (!isOwn) headers['x-sanoitus-address'] = socket.remoteAddress ?? 'unknown';
}

const { emit } = http.Server.prototype;
http.Server.prototype.emit = function emitMarked(event, ...details) {
  if (event === 'request' || event === 'upgrade') mark(details[0]);
  return emit.call(this, event, ...details);
};
