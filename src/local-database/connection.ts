import { Client } from 'pg';

export interface SignIn {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Opens a connection within so many seconds. Whoever calls ends it. */
export async function connect(signIn: SignIn, name: string, seconds: number): Promise<Client> {
  const client = new Client({
    ...signIn,
    host: '127.0.0.1',
    ssl: false,
    application_name: name,
    connectionTimeoutMillis: seconds * 1000,
  });
  // Without a listener, a server that goes away ends this process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

export function urlOf(signIn: SignIn): string {
  return `postgres://${signIn.user}:${signIn.password}@127.0.0.1:${signIn.port}/${signIn.database}`;
}
