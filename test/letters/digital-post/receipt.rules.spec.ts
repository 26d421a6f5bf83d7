import { expect, it } from '@jest/globals';
import { receiptIn } from '../../../src/letters/digital-post/receipt.rules.js';

const UUID = '8a1d2f8e-9d3c-4b57-9f0e-1f2a3b4c5d6e';
const of = (receipt: object) => receiptIn(JSON.stringify(receipt));

it('says that a message was sent, or why not', () => {
  expect(of({ uuid: UUID, status: 'ok' })).toEqual({ uuid: UUID, failedBecause: null });
  expect(of({ uuid: UUID, status: 'failed', reason: ' Fritaget ' })).toEqual({
    uuid: UUID,
    failedBecause: 'Fritaget',
  });
  expect(of({ uuid: UUID, status: 'failed' })).toEqual({ uuid: UUID, failedBecause: '' });
  expect(of({ uuid: UUID, status: 'failed', reason: 'x'.repeat(600) })?.failedBecause).toHaveLength(500);
});

it('says nothing while it is being written, or of what is no message', () => {
  expect(receiptIn('{"uuid": "8a1d')).toBeNull();
  expect(receiptIn('null')).toBeNull();
  expect(of({ uuid: '../../etc/passwd', status: 'ok' })).toBeNull();
  expect(of({ status: 'ok' })).toBeNull();
  expect(of({ uuid: UUID, status: 'perhaps' })).toBeNull();
});
