import type { ApiClient, Problem } from '../app/api-client.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

const ADDRESS = { street: 'Smedevej 14', postcode: '8990', city: 'Limstrup' };
const NAME = 'Smedjen ApS';

let running: RunningApp;
let consultant: ApiClient;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
});
afterAll(() => running.close());

const codes = ({ body }: { body: Problem }) => body.errors.map(({ code, field }) => ({ code, field }));

describe('an employer', () => {
  it.each(['13748136', 'DK13748136', '13 74 81 36', 'dk 1374-8136'])(
    'is known by CVR however it is written: %s',
    async (cvr) => {
      const answer = await consultant.post<{ cvr: string }>('/api/employers', {
        cvr,
        name: NAME,
        address: ADDRESS,
      });

      if (answer.status === 201) expect(answer.body.cvr).toBe('13748136');
      else expect(codes(answer as never)).toEqual([{ code: 'cvr-known', field: 'cvr' }]);
      const { items } = await consultant.read<{ items: { cvr: string }[] }>('/api/employers');
      expect(items.filter(({ cvr: stored }) => stored === '13748136')).toHaveLength(1);
    },
  );

  it('has a CVR whose check digit is right', async () => {
    const answer = await consultant.post('/api/employers', { cvr: '13748137', name: NAME, address: ADDRESS });

    expect([answer.status, codes(answer)[0]?.field]).toEqual([422, 'cvr']);
  });

  it('has a workplace whose P-number is ten digits, whatever its last', async () => {
    const { id } = await consultant.make('/api/employers', { cvr: '41000007', name: NAME, address: ADDRESS });
    const at = `/api/employers/${id}/workplaces`;

    const workplace = await consultant.make<{ pNumber: string }>(at, {
      pNumber: '1 003 388 395',
      name: NAME,
      address: ADDRESS,
    });
    expect(workplace.pNumber).toBe('1003388395');
    const short = await consultant.post(at, { pNumber: '100338839', name: NAME, address: ADDRESS });
    expect([short.status, codes(short)[0]?.field]).toEqual([422, 'pNumber']);
    const again = await consultant.post(at, { pNumber: '1003388395', name: NAME, address: ADDRESS });
    expect(codes(again)).toEqual([{ code: 'p-number-known', field: 'pNumber' }]);
  });

  it('has leaders at its own workplaces only', async () => {
    const one = await consultant.make('/api/employers', { cvr: '41000015', name: NAME, address: ADDRESS });
    const other = await consultant.make('/api/employers', { cvr: '41000023', name: NAME, address: ADDRESS });
    const workplace = await consultant.make(`/api/employers/${one.id}/workplaces`, {
      pNumber: '1003388396',
      name: NAME,
      address: ADDRESS,
    });
    const leader = {
      workplaceId: workplace.id,
      name: 'Lis Leder',
      email: 'Lis@Smedjen.example',
      phone: '+45 87 00 12 34',
    };

    const elsewhere = await consultant.post(`/api/employers/${other.id}/leaders`, leader);
    expect(codes(elsewhere)).toEqual([{ code: 'workplace-of-another-employer', field: 'workplaceId' }]);
    const right = await consultant.make<{ email: string; phone: string }>(
      `/api/employers/${one.id}/leaders`,
      leader,
    );
    expect([right.email, right.phone]).toEqual(['lis@smedjen.example', '87001234']);
    const twice = await consultant.post(`/api/employers/${one.id}/leaders`, leader);
    expect(codes(twice)[0]?.code).toBe('leader-known');
  });
});
