/** Every page with rows or names, by who reads it. */
import type { Role } from '../../src/access/role.js';
import type { MuchAndLong } from './make-much-and-long.js';

const CASE = '/forloeb/@placement';

const OF_ROLES: Record<Role, string[]> = {
  leader: [
    '/maanedsark?maaned=2026-10',
    '/maanedsark?maaned=2026-10 → Gå videre og tjek',
    '/maanedsark/kvittering?maaned=2026-10',
    '/maanedsark/papir?maaned=2026-10',
    '/maanedsark/papir?maaned=2026-10 → De næste forløb i måneden',
    '/forloeb',
    CASE,
    `${CASE}/timer?maaned=2026-10`,
    `${CASE}/bilag`,
    `${CASE}/fremdrift`,
    `${CASE}/loenomkostning`,
    `${CASE}/mentor`,
    `${CASE}/mentor/ny`,
    '/krav',
    '/krav/@claim',
    `${CASE}/frist?maaned=2026-10`,
    '/loenomkostninger/@wageCost',
    '/fravaer',
    '/fravaer → Tidligere fravær',
    '/timer/@entry',
  ],
  mentor: [
    '/uge?fra=26.10.2026',
    '/uge',
    '/uge/kopi',
    '/forloeb',
    CASE,
    `${CASE}/timer?maaned=2026-10`,
    `${CASE}/moeder`,
    `${CASE}/forlaengelse`,
    `${CASE}/fremdrift`,
    '/fravaer',
    '/timer/@entry',
  ],
  mentee: ['/mit-forloeb', CASE, `${CASE}/moeder`, `${CASE}/forlaengelse`, `${CASE}/fremdrift`],
  caseworker: [
    '/?vis=unassigned',
    '/forloeb',
    CASE,
    `${CASE}/breve`,
    `${CASE}/fordeling`,
    `${CASE}/haendelser`,
    `${CASE}/journal`,
    `${CASE}/journal → Ældre notater`,
    `${CASE}/bilag`,
    '/krav',
    '/krav/@claim',
    `${CASE}/frist?maaned=2026-10`,
    '/klager',
    '/fakturaer',
    `${CASE}/uddannelse`,
    '/bevillinger/@grant',
    '/loenomkostninger/@wageCost',
    '/stedfortraeder',
  ],
  consultant: [
    '/',
    CASE,
    `${CASE}/adgang`,
    `${CASE}/bevillinger/ny`,
    `${CASE}/arbejdsgiver`,
    `${CASE}/arbejdssted`,
    `${CASE}/leder`,
    `${CASE}/leder/ny`,
    `${CASE}/leder/ret`,
    `${CASE}/mentor/ret`,
    `${CASE}/mentor`,
    `${CASE}/ret`,
    '/bevillinger/@draftGrant/ret',
    '/forloeb/nyt',
    '/forloeb/nyt/@registration/arbejdsgiver?q=sankt',
    '/forloeb/nyt/@registration/arbejdssted',
    '/forloeb/nyt/@registration/leder',
    '/forloeb/nyt/@registration/mentor',
    '/forloeb/nyt/@registration/borger?q=sankt',
    '/forloeb/nyt/@registration/forloebet',
    '/forloeb/nyt/@registration/spoergsmaal',
  ],
  payer: ['/krav?status=approved', '/krav/@claim', '/budget', '/parametre'],
  coordinator: ['/forloeb'],
  administrator: [
    '/personer',
    '/personer?who=all',
    '/personer/@person',
    '/parametre',
    '/parametre/kravfrist',
    '/parametre/afgoerelser',
    '/organisation',
    '/udbakke',
  ],
  auditor: ['/hvem-har-set', '/aendringer', `${CASE}/haendelser`, CASE, `${CASE}/journal`],
};

/** `@claim` stands for the id of the claim, and what is after an arrow is pressed. */
export const PAGES = Object.entries(OF_ROLES).flatMap(([role, pages]) =>
  pages.map((page): [Role, string] => [role as Role, page]),
);

export function addressOf(page: string, ids: MuchAndLong): string {
  const [path = ''] = page.split(' → ');
  return path.replace(/@(\w+)/, (_, name: keyof MuchAndLong) => ids[name]);
}
