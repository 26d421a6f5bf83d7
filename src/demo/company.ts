import type { Tx } from '../access/database.js';
import { RegisterEmployer } from '../employers/register-employer.js';
import { RegisterLeader } from '../employers/register-leader.js';
import { RegisterWorkplace } from '../employers/register-workplace.js';
import { RegisterReadiness } from '../employers/readiness/register-readiness.js';
import { Organisation } from '../settings/organisation.entity.js';
import { addDays } from '../shared/day.js';
import { DEMO_LEADER } from './accounts.js';
import { type DemoSteps, made } from './demo-steps.js';

const ADDRESS = { street: 'Smedevej 14', postcode: '8990', city: 'Limstrup' };
const NAME = 'Limstrup Maskinfabrik A/S';

/** A company that does not exist, and that runs its own mentor scheme among its employees. */
export async function foundCompany(tx: Tx): Promise<void> {
  await tx.insert(Organisation, {
    id: true,
    kind: 'company',
    name: NAME,
    unit: 'HR',
    ...ADDRESS,
    phone: '87001200',
    email: 'mentor@limstrup.example',
    website: 'limstrup.example/mentor',
    logoPng: null,
    version: 1,
  });
}

const OWN = { cvr: '41000007', name: NAME, isReady: true };
/** A daughter of the company that is not ready yet. */
const DAUGHTER = { cvr: '41000015', name: 'Limstrup Service ApS', isReady: false };

export const PLACES = {
  assembly: {
    employer: OWN,
    pNumber: '1041000071',
    name: 'Montagen',
    leader: DEMO_LEADER,
  },
  office: {
    employer: OWN,
    pNumber: '1041000072',
    name: 'Salg og administration',
    leader: { name: 'Tina Teamleder', email: 'tina@limstrup.example', phone: '87001311' },
  },
  service: {
    employer: DAUGHTER,
    pNumber: '1041000151',
    name: 'Serviceværkstedet',
    leader: { name: 'Viggo Værkfører', email: 'viggo@limstrup.example', phone: '87001312' },
  },
} as const;
export type PlaceName = keyof typeof PLACES;

export interface Place {
  workplaceId: string;
  leaderId: string;
}

/** Two employers, three workplaces and their leaders; all that must be in order is so at the first employer. */
export async function makePlaces(demo: DemoSteps): Promise<Record<PlaceName, Place>> {
  const own = await makeEmployer(demo, OWN);
  const daughter = await makeEmployer(demo, DAUGHTER);
  return {
    assembly: await makePlace(demo, own, PLACES.assembly),
    office: await makePlace(demo, own, PLACES.office),
    service: await makePlace(demo, daughter, PLACES.service),
  };
}

const IN_ORDER = [
  { code: 'support-from-the-top', name: 'Dina Direktør' },
  { code: 'clear-purpose', name: 'Kim Koordinator' },
  { code: 'tovholder', name: 'Kim Koordinator' },
  { code: 'time-to-prepare', name: 'Kim Koordinator' },
];

async function makeEmployer(
  demo: DemoSteps,
  { isReady, ...employer }: { cvr: string; name: string; isReady: boolean },
): Promise<string> {
  const { app, coordinator, today } = demo;
  const input = { ...employer, address: ADDRESS };
  const id = await made(app.get(RegisterEmployer).run(input, demo.by(coordinator)));
  for (const part of isReady ? IN_ORDER : IN_ORDER.slice(0, 1)) {
    const ready = { ...part, day: addDays(today, -230) };
    await made(app.get(RegisterReadiness).run(id, ready, demo.by(coordinator)));
  }
  return id;
}

async function makePlace(
  demo: DemoSteps,
  employerId: string,
  { pNumber, name, leader }: (typeof PLACES)[PlaceName],
): Promise<Place> {
  const { app, coordinator } = demo;
  const place = { pNumber, name, address: ADDRESS };
  const workplaceId = await made(app.get(RegisterWorkplace).run(employerId, place, demo.by(coordinator)));
  const input = { workplaceId, ...leader };
  const leaderId = await made(app.get(RegisterLeader).run(employerId, input, demo.by(coordinator)));
  return { workplaceId, leaderId };
}
