import type { Page } from '@playwright/test';
import type { Contact } from '../../lib/model/contact.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import { put } from './store-content.ts';

const kept = {
  tags: [],
  provenance: {},
  seen: {},
  createdAt: '2026-10-01T02:00:00.000Z',
  updatedAt: '2026-10-01T02:00:00.000Z',
};

const idOf = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');

/** A saved contact of an invented person; its id is the name in lower case, with hyphens and no diacritics. */
export function contact(name: string, fields: Partial<Contact> = {}): Contact {
  const id = idOf(name);
  const identities = [`linkedin:${id}`];
  return { ...kept, id, name, email: [], telephone: [], identities, links: [], ...fields };
}

export function event(name: string, fields: Partial<JejaringEvent> = {}): JejaringEvent {
  const id = idOf(name);
  return { ...kept, id, name, speakers: [], identities: [`page:acara.contoh.example/${id}`], ...fields };
}

export interface Records {
  readonly contacts?: readonly Contact[];
  readonly events?: readonly JejaringEvent[];
  /** Contact id and event id of who was met where. */
  readonly met?: readonly (readonly [contactId: string, eventId: string])[];
}

/** Fills the store behind an open workspace and shows it. */
export async function fill(
  workspace: Page,
  { contacts = [], events = [], met = [] }: Records,
): Promise<void> {
  await workspace.getByRole('navigation').first().waitFor();
  await workspace.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await put(workspace, 'contacts', contacts);
  await put(workspace, 'events', events);
  const attendances = met.map(([contactId, eventId], index) => ({
    id: `attendance-${index}`,
    contactId,
    eventId,
    role: 'attendee' as const,
    createdAt: kept.createdAt,
  }));
  await put(workspace, 'attendances', attendances);
  await workspace.reload();
}
