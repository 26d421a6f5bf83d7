/** A Danish postcode as four digits from 0800 to 9990; `DK-` is taken off. */
export function cleanPostcode(text: string): string | null {
  const postcode = /^(?:DK[-\s]?)?(\d{4})$/i.exec(text.trim())?.[1];
  return postcode !== undefined && postcode >= '0800' && postcode <= '9990' ? postcode : null;
}
