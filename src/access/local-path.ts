const HERE = 'http://here';

/** The path of an address of our own; the front page for any other, as `//elsewhere` and `/\elsewhere`. */
export function localPath(address: string | undefined): string {
  if (address === undefined || !address.startsWith('/') || !URL.canParse(address, HERE)) return '/';
  const { origin, pathname, search } = new URL(address, HERE);
  return origin === HERE && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
