/** The staff that may see what is paid; an administrator and a coordinator have nothing to do with it. */
export const PAYMENT_READERS = ['payer', 'caseworker', 'consultant', 'auditor'] as const;
