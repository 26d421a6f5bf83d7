const WEBSITE = /^(?:https?:\/\/)?(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?:\/[^\s<>"\\]*)?$/iu;

/** An address of the web with or without `https://`, at most 200 characters; null for any other scheme. */
export function cleanWebsite(text: string): string | null {
  const website = text.trim().normalize('NFC');
  return website.length <= 200 && WEBSITE.test(website) ? website : null;
}
