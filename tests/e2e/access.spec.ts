import { type APIRequestContext, expect, test } from '@playwright/test';
import { demoId } from '@/prisma/seed/demo-ids';
import { type Answer, type Role, routes } from '../support/access-matrix';
import { signInByForm } from './support/people';

// Records of the demo that none of the four accounts may read.
const privateMoment = demoId('diaryEntry', 'moment-kuntoutus-04');
const nobodys = '01890000-0000-7000-8000-000000000000';
const addressOf = (route: string): string =>
  route
    .replace('/diary/[id]', `/diary/${privateMoment}`)
    .replace('/readers/[kind]/[id]', `/readers/diaryEntry/${privateMoment}`)
    .replace('[token]', 'not-an-invitation')
    .replaceAll('[id]', nobodys);

const titleOf = (body: string): string => /<title>([^<]*)<\/title>/.exec(body)?.[1] ?? '';

async function answerOf(
  request: APIRequestContext,
  route: string,
): Promise<{ answer: Answer | number; title: string }> {
  const response = await request.get(addressOf(route), { maxRedirects: 0 });
  const status = response.status();
  if (status === 307 || status === 302) {
    const leadsTo = response.headers().location ?? '';
    return { answer: leadsTo.includes('/sign-in') ? 'signIn' : status, title: '' };
  }
  const title = titleOf(await response.text());
  return { answer: status === 200 ? 'page' : status === 404 ? 'nothing' : status, title };
}

const roles: Role[] = ['anonymous', 'employee', 'supervisor', 'hr', 'admin'];
for (const role of roles) {
  test(`${role} gets what the access matrix says, on every route`, async ({ request }) => {
    if (role !== 'anonymous') await signInByForm(request, role);
    const missing = titleOf(await (await request.get('/there-is-no-such-page')).text());
    const wrong: string[] = [];
    for (const [route, row] of Object.entries(routes)) {
      const expected = row[role] === 'open' ? 'page' : row[role];
      const { answer, title } = await answerOf(request, route);
      // The sign-in page leads somebody who is signed in on to Today.
      const signedInAlready = route === '/sign-in' && role !== 'anonymous' && answer === 307;
      if (answer !== expected && !signedInAlready) wrong.push(`${route}: ${answer} instead of ${expected}`);
      if (answer === 'nothing' && title !== '' && title !== missing) wrong.push(`${route}: title tells «${title}»`);
    }
    expect(wrong).toEqual([]);
  });
}

test('signed-in answers are stored nowhere, and every page carries its headers', async ({ request }) => {
  await signInByForm(request, 'employee');
  for (const [route, row] of Object.entries(routes)) {
    if (row.employee !== 'page') continue;
    const headers = (await request.get(addressOf(route))).headers();
    expect(headers['cache-control'], route).toMatch(/no-store/);
    expect(headers['cache-control'], route).not.toMatch(/public|s-maxage/);
    expect(headers['content-security-policy'], route).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
    expect(headers['x-content-type-options'], route).toBe('nosniff');
    expect(headers['referrer-policy'], route).toBe('same-origin');
  }
});

test('demo people do not exist for a request through a proxy or for another host', async ({
  request,
  playwright,
  baseURL,
}) => {
  await signInByForm(request, 'employee');
  expect((await request.get('/today', { maxRedirects: 0 })).status()).toBe(200);
  const state = await request.storageState();
  const proxied: Record<string, string>[] = [
    { 'x-forwarded-for': '203.0.113.9' },
    { forwarded: 'for=203.0.113.9' },
    { 'x-forwarded-host': '127.0.0.1' },
    { 'x-sanoitus-request': 'direct', 'x-forwarded-proto': 'https' },
  ];
  for (const extraHTTPHeaders of proxied) {
    const other = await playwright.request.newContext({ baseURL, storageState: state, extraHTTPHeaders });
    const answer = await other.get('/today', { maxRedirects: 0 });
    expect(answer.status(), JSON.stringify(extraHTTPHeaders)).toBe(307);
    await other.dispose();
  }
});

test('health and readiness answer without a session', async ({ request }) => {
  expect(await (await request.get('/api/health')).json()).toMatchObject({ status: 'ok' });
  expect(await (await request.get('/api/ready')).json()).toEqual({ status: 'ready' });
});
