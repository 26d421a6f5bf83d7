/** Asks one address over and over, in a process of its own; tells how many answers came a second. */
import { Agent, get } from 'node:http';

const [url = '', token = ''] = process.argv.slice(2);
const AT_A_TIME = 8;
const WARM_UP_MS = 500;
const MEASURED_MS = 2_000;

const agent = new Agent({ keepAlive: true, maxSockets: AT_A_TIME });

function ask(): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      response.resume().on('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
    }).on('error', reject);
  });
}

async function answersWithin(milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let answers = 0;
  const askOn = async () => {
    while (performance.now() < end) {
      await ask();
      answers++;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, askOn));
  return answers;
}

await answersWithin(WARM_UP_MS);
const begun = performance.now();
const answers = await answersWithin(MEASURED_MS);
process.stdout.write(String((answers * 1000) / (performance.now() - begun)));
agent.destroy();
