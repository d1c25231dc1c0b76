// Loaded before the server (`node --import`). Next adds forwarded headers of its own to every request, so that inside the
// app nobody can tell any more whether a proxy stood in front: this looks at each request before Next does.
import http from 'node:http';

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

/** `direct`: over loopback, for a loopback host, with no trace of a proxy. Anything else is `other`. */
export function wayOf({ headers, socket }) {
  const forwarded = Object.keys(headers).some(
    (name) => name.startsWith('x-forwarded-') || forwardedHeaders.includes(name),
  );
  const direct =
    !forwarded && loopbackHosts.test(headers.host ?? '') && loopbackAddress.test(socket.remoteAddress ?? '');
  return direct ? 'direct' : 'other';
}

/** Marks a request; what a client sent under these names is overwritten. */
export function mark(request) {
  request.headers['x-sanoitus-request'] = wayOf(request);
  request.headers['x-sanoitus-address'] = request.socket.remoteAddress ?? 'unknown';
}

const { emit } = http.Server.prototype;
http.Server.prototype.emit = function emitMarked(event, ...details) {
  if (event === 'request' || event === 'upgrade') mark(details[0]);
  return emit.call(this, event, ...details);
};
