import type { Role } from '../../src/access/role.js';
import type { Answer, Problem } from '../app/api-client.js';
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

  async put<Body = Problem>(url: string, body: object): Promise<Answer<Body>> {
    return (await this.client()).ask<Body>('PUT', url, body);
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
