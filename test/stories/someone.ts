import type { Role } from '../../src/access/role.js';
import { type Answer, ifMatch, type Problem } from '../app/api-client.js';
import type { RunningApp } from '../app/start-app.js';

/** Somebody in a story: signs in anew where time has gone on and the last session has ended. */
export class Someone {
  constructor(
    private readonly running: RunningApp,
    private readonly email: string,
    private readonly role?: Role,
  ) {}

  async make<Body = { id: string }>(url: string, body: object = {}): Promise<Body> {
    return (await this.client()).make<Body>(url, body);
  }

  async post<Body = Problem>(url: string, body: object = {}): Promise<Answer<Body>> {
    return (await this.client()).post<Body>(url, body);
  }

  /** Fails where it is refused. Of what stands already, the version that is put right. */
  async put(url: string, body: object, version?: { version: number | null }): Promise<void> {
    const { status } = await (await this.client()).ask('PUT', url, body, version && ifMatch(version));
    if (status !== 200) throw new Error(`${url} answered ${status}`);
  }

  async read<Body>(url: string): Promise<Body> {
    return (await this.client()).read<Body>(url);
  }

  async get(url: string): Promise<Answer> {
    return (await this.client()).get(url);
  }

  private client() {
    return this.running.as(this.email, this.role);
  }
}
