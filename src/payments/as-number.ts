/** A sum of many amounts outgrows `integer` in the database, and not a number. */
export const asNumber = {
  to: (value: number | null): number | null => value,
  from: (text: string | null): number | null => (text === null ? null : Number(text)),
};
