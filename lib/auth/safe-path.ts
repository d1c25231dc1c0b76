const home = '/today';

/** Where to go after sign-in: a path of this app, whatever was handed in. Anything else leads to Today. */
export function safePath(wanted: string | undefined, ownUrl: string): string {
  if (!wanted) return home;
  try {
    const url = new URL(wanted, ownUrl);
    const inside = url.origin === new URL(ownUrl).origin && !url.pathname.startsWith('/sign-in');
    return inside ? `${url.pathname}${url.search}${url.hash}` : home;
  } catch {
    return home;
  }
}
