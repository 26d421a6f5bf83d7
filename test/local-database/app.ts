/** An app as the tests start it in a process of its own: prints one line of JSON, stops on a signal. */
import { writeSync } from 'node:fs';
import { AlreadyRunning } from '../../src/local-database/cannot-start.js';
import { startLocalDatabase } from '../../src/local-database/local-database.js';
import { startThrowawayServer } from '../../src/local-database/throwaway-database.js';
import { IN_DATABASE, roles } from './roles.js';

const [, , what, folder = ''] = process.argv;

function tell(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

try {
  if (what === 'throwaway') {
    const { superuserUrl } = await startThrowawayServer();
    tell({ appUrl: superuserUrl });
    setInterval(() => undefined, 1000);
  } else {
    const { appUrl, created, stop } = await startLocalDatabase(folder, { roles, inDatabase: IN_DATABASE });
    for (const name of ['SIGTERM', 'SIGINT'] as const) {
      process.on(name, () => {
        if (what === 'drains-slowly') setTimeout(() => void stop(), 300);
        else void stop();
      });
    }
    tell({ appUrl, created });
  }
} catch (error) {
  const refusal = error instanceof Error ? error : new Error(String(error));
  tell({
    error: refusal.name,
    message: refusal.message,
    holderPid: error instanceof AlreadyRunning ? error.holderPid : null,
  });
}
