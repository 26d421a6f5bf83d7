/** A course of two doctors, ten months of the twelve that the scheme suggests, and somebody who runs it. */
import type { ExtensionsView, ExtensionView } from '../../../src/placements/extensions/extension.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { aCourseOfAPair, COORDINATOR, type CourseOfAPair } from '../../app/course-of-a-pair.js';
import type { RunningApp } from '../../app/start-app.js';

export interface RunningCourse extends CourseOfAPair {
  at: string;
  coordinator: ApiClient;
  mentor: ApiClient;
  mentee: ApiClient;
}

/** From 1.5.2026 to 28.2.2027; the clock of the tests shows 3.11.2026. */
export async function aCourseOfDoctors(running: RunningApp, scheme = 'doctor'): Promise<RunningCourse> {
  const days = { firstDay: '2026-05-01', lastDay: scheme === 'graduate' ? '2026-10-31' : '2027-02-28' };
  const course = await aCourseOfAPair(running, { scheme, ...days });
  const coordinator = await running.as(COORDINATOR);
  const at = `/api/placements/${course.id}`;
  await coordinator.make(`${at}/activation`);
  return {
    ...course,
    at,
    coordinator,
    mentor: await running.as(course.mentorEmail),
    mentee: await running.as(course.menteeEmail),
  };
}

export async function wishes(client: ApiClient, at: string): Promise<ExtensionView[]> {
  return (await client.read<ExtensionsView>(`${at}/extensions`)).items;
}

export async function lastDayOf({ coordinator, at }: RunningCourse): Promise<string> {
  return (await coordinator.read<{ lastDay: string }>(at)).lastDay;
}
