/** Hears from the database itself how it went about each statement, those inside functions included. */
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { ask } from '../database/ask.js';
import type { TestDatabase } from '../database/test-database.js';

export interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

export interface Explained {
  text: string;
  nodes: PlanNode[];
}

export interface Watched {
  /** How the statements since the last time were run. */
  plansSince: () => Explained[];
  /** The statements that the application has sent since the last time. */
  statementsSince: () => string[];
}

const SETTINGS = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_format': 'json',
  'auto_explain.log_level': 'notice',
  'auto_explain.log_parameter_max_length': '0',
};

/** Lets every new connection to the database explain what it does. Needs a superuser. */
export async function letExplain({ superuserUrl }: TestDatabase): Promise<void> {
  const name = new URL(superuserUrl).pathname.slice(1);
  const statements = Object.entries(SETTINGS).map(
    ([key, value]) => `alter database ${name} set ${key} = '${value}'`,
  );
  await ask(superuserUrl, `load 'auto_explain'`, ...statements);
}

/** Watches the connections that the application opens from now on. */
export async function watch(source: DataSource): Promise<Watched> {
  await source.destroy();
  await source.initialize();
  const plans: Explained[] = [];
  const statements: string[] = [];
  const listenTo = (client: Client) => {
    client.on('notice', ({ message = '' }) => {
      if (message.startsWith('duration')) plans.push(explained(message.slice(message.indexOf('{'))));
    });
    const query = client.query.bind(client) as (...sent: unknown[]) => unknown;
    client.query = ((...sent: unknown[]) => {
      const [first] = sent;
      statements.push(typeof first === 'string' ? first : (first as { text: string }).text);
      return query(...sent);
    }) as typeof client.query;
  };
  const pool = (source.driver as PostgresDriver).master as {
    on: (event: 'acquire', then: (client: Client) => void) => void;
  };
  const known = new WeakSet<Client>();
  pool.on('acquire', (client) => {
    if (!known.has(client)) listenTo(client);
    known.add(client);
  });
  return { plansSince: () => plans.splice(0), statementsSince: () => statements.splice(0) };
}

function explained(json: string): Explained {
  const told = JSON.parse(json) as { 'Query Text': string; Plan: PlanNode };
  return { text: told['Query Text'], nodes: nodesOf(told.Plan) };
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** The most rows that a single step of the plan has had in hand. */
export function mostRows({ nodes }: Explained): number {
  return Math.max(
    ...nodes.map((node) => {
      const perLoop =
        (node['Actual Rows'] ?? 0) +
        (node['Rows Removed by Filter'] ?? 0) +
        (node['Rows Removed by Index Recheck'] ?? 0);
      return perLoop * (node['Actual Loops'] ?? 1);
    }),
  );
}
