import { describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { ScheduleModule, SchedulerRegistry } from '@nestjs/schedule';
import 'reflect-metadata';
import { BackgroundWork } from '../../src/jobs/background-work.js';

/** Counts its rounds, each of which goes on until it is let go. */
class Counted extends BackgroundWork {
  rounds = 0;
  fails = false;
  letGo: () => void = () => {};

  protected work(): Promise<void> {
    this.rounds += 1;
    if (this.fails) return Promise.reject(new Error('made up'));
    return new Promise((resolve) => {
      this.letGo = resolve;
    });
  }
}

describe('work in the background', () => {
  it('goes one round at a time, however often it is woken', async () => {
    const work = new Counted();
    const both = [work.wake(), work.wake()];
    expect(work.rounds).toBe(1);
    work.letGo();
    await Promise.all(both);
    void work.wake();
    expect(work.rounds).toBe(2);
    work.letGo();
  });

  it('goes on after a round that failed', async () => {
    const work = new Counted();
    work.fails = true;
    await work.wake();
    await work.wake();
    expect(work.rounds).toBe(2);
  });

  it('ends its round before the app does, and begins none after', async () => {
    const work = new Counted();
    void work.wake();
    const ended: string[] = [];
    const end = async () => {
      await work.onApplicationShutdown();
      ended.push('the app');
    };
    const ending = end();
    await Promise.resolve();
    expect(ended).toEqual([]);
    work.letGo();
    await ending;
    expect(ended).toEqual(['the app']);
    await work.wake();
    expect(work.rounds).toBe(1);
  });

  it('is begun when the app starts, and looked at again at each tick', async () => {
    const module = { module: class Work {}, imports: [ScheduleModule.forRoot()], providers: [Counted] };
    const app = await NestFactory.createApplicationContext(module, { logger: false });
    expect(app.get(Counted).rounds).toBe(1);
    expect(app.get(SchedulerRegistry).getIntervals()).toHaveLength(1);
    app.get(Counted).letGo();
    await app.close();
  });
});
