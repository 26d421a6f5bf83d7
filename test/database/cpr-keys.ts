/** Of every app in the tests: what is told once is read by all of them. */
export const CPR_KEYS = {
  current: 'test',
  encryption: new Map([['test', Buffer.alloc(32, 'encryption')]]),
  lookup: Buffer.alloc(32, 'lookup'),
};
