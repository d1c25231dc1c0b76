const home = '/today';

/** Where to go after sign-in: a path of this app, whatever was handed in. Anything else leads to Today. */
export function safePath(wanted: string | undefined, ownUrl: string): string {
  if (!wanted) return home;
  try {
    const url = new URL(wanted, ownUrl);
    // `/.//elsewhere` is a path of this app, and `//elsewhere`, which is left of it, is the address of another.
    const inside = url.origin === new URL(ownUrl).origin && !/^\/(?:\/|sign-in)/.test(url.pathname);
    return inside ? `${url.pathname}${url.search}${url.hash}` : home;
  } catch {
    return home;
  }
}
