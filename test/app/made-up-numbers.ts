/** Numbers that belong to nobody, another at each call. */
let last = 0;

export function next(): number {
  last += 1;
  return last;
}

/** Eight digits that keep modulus 11. */
export function aCvr(): string {
  for (;;) {
    const digits = String(4_300_000 + next());
    const check = (11 - (weighted(digits, [2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
}

export function aPNumber(): string {
  return String(1_050_000_000 + next());
}

/** Born on 2 May 1950, and never keeping modulus 11, as every real number of that day does. */
export function aCpr(): string {
  for (;;) {
    const cpr = `020550${1000 + next()}`;
    if (weighted(cpr, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 !== 0) return cpr;
  }
}

function weighted(digits: string, weights: number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}
