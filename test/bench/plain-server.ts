/** The same rows by nothing but node:http and pg: nobody signs in, nothing is hidden and no look is noted. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';

export interface PlainServer {
  address: string;
  close: () => Promise<void>;
}

const PAGE = `
  select p.id, p.reference, v.code as scheme, p.status, p.consultant_id as "consultantId", p.purpose, p.tasks,
    p.first_day::text as "firstDay", p.last_day::text as "lastDay", p.version,
    json_build_object('id', e.id, 'name', e.name) as mentee,
    json_build_object('id', o.id, 'name', o.name) as employer,
    json_build_object('id', w.id, 'name', w.name) as workplace,
    json_build_object('id', l.id, 'name', l.name) as leader,
    json_build_object('id', m.id, 'name', m.name) as mentor
  from (select * from placements where $1::uuid is null or workplace_id = $1 and status <> 'draft'
        order by first_day desc, id desc limit 25) p
    join scheme_versions v on v.id = p.scheme_version_id
    join mentees e on e.id = p.mentee_id
    join employers o on o.id = p.employer_id
    join workplaces w on w.id = p.workplace_id
    join leaderships ls on ls.placement_id = p.id
    join leaders l on l.id = ls.leader_id
    join mentorships ms on ms.placement_id = p.id
    join mentors m on m.id = ms.mentor_id
  order by p.first_day desc, p.id desc`;

/** `/` answers the page of all placements, `/<workplace id>` that of one workplace. */
export async function startPlainServer(superuserUrl: string): Promise<PlainServer> {
  const pool = new Pool({ connectionString: superuserUrl, max: 10 });
  const server = createServer(async (request, response) => {
    try {
      const { rows } = await pool.query(PAGE, [request.url?.slice(1) || null]);
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ items: rows }));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
    await pool.end();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
