/** `1859.93` and `1859,93` as whole øre; null for anything else. */
export function parseDecimalKroner(text: string): number | null {
  const [, kroner, decimals = ''] = /^(\d{1,12})(?:[.,](\d{1,2})0*)?$/.exec(text.trim()) ?? [];
  return kroner === undefined ? null : Number(kroner) * 100 + Number(decimals.padEnd(2, '0'));
}
