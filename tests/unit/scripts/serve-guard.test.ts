import { expect, test } from 'vitest';
import { isDirect, mark } from '../../../scripts/serve-guard.mjs';

type Seen = { headers: Record<string, string>; socket: { remoteAddress: string } };
const request = (headers: Record<string, string>, remoteAddress = '127.0.0.1'): Seen => ({
  headers: { host: '127.0.0.1:3000', ...headers },
  socket: { remoteAddress },
});
const marked = (seen: Seen): Seen['headers'] => {
  mark(seen);
  return seen.headers;
};

test('only a request over loopback, for a loopback host, without a forwarded header is direct', () => {
  expect(isDirect(request({}))).toBe(true);
  expect(isDirect(request({ host: 'localhost:3000' }, '::1'))).toBe(true);
  expect(isDirect(request({ host: '[::1]:3000' }, '::ffff:127.0.0.1'))).toBe(true);
  for (const host of ['sanoitus.example', '127.0.0.1.example.org', '192.168.1.5:3000', '']) {
    expect(isDirect(request({ host })), host).toBe(false);
  }
  expect(isDirect(request({}, '192.0.2.7'))).toBe(false);
});

test.each(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-anything', 'via', 'x-real-ip'])(
  'a request with %s came through a proxy',
  (name) => {
    expect(isDirect(request({ [name]: '127.0.0.1' }))).toBe(false);
  },
);

test('a proxy that speaks HTTP/1.0 and says nothing else is no direct request', () => {
  expect(isDirect({ ...request({}), httpVersion: '1.0' })).toBe(false);
});

test('a client cannot mark its own request, nor say where it comes from', () => {
  const forged = { 'x-sanoitus-request': 'direct', 'x-sanoitus-address': '10.0.0.1', 'x-forwarded-for': '127.0.0.1' };
  expect(marked(request(forged))).toMatchObject({ 'x-sanoitus-request': 'other', 'x-sanoitus-address': '127.0.0.1' });
});

test('what the server asks itself after an action keeps the mark that only this process can have given', () => {
  const first = marked(request({}));
  const inner = { ...first, 'x-forwarded-host': '127.0.0.1:3000', 'x-forwarded-proto': 'http' };
  expect(marked(request(inner))['x-sanoitus-request']).toBe(first['x-sanoitus-request']);
  expect(marked(request(inner, '192.0.2.7'))['x-sanoitus-request']).toBe('other');
  expect(marked(request({ ...inner, host: 'sanoitus.example' }))['x-sanoitus-request']).toBe('other');
});
