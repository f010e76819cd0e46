import { draftKeeper } from '../../entrypoints/options/import/draft-keeper.ts';
import { type ImportSurroundings, importActs } from '../../entrypoints/options/import/import-acts.ts';
import type { Draft, Stage } from '../../entrypoints/options/import/import-stage.ts';
import { type readInWorker, UnreadableSource } from '../../entrypoints/options/import/read-in-worker.ts';
import { workspaceActs } from '../../entrypoints/options/workspace.ts';
import { readReport } from '../../lib/exchange/reports/read-report.ts';
import { UnreadableFile } from '../../lib/exchange/reports/unreadable-file.ts';
import { translator } from '../../lib/i18n/translate.ts';
import { emptyDatabase } from '../store/sample.ts';

export const t = translator('en');
export const text = (content: string) => ({ kind: 'text', text: content }) as const;
export const zoom = (rows: string): string =>
  `Name (Original Name),User Email,Duration (Minutes),Guest\n${rows}`;

/** The parser itself, in place of the worker around it. */
export const inPlace: typeof readInWorker = async (source, options, { onProgress, signal }) => {
  const input = source.kind === 'text' ? source.text : new Uint8Array(await source.file.arrayBuffer());
  try {
    return readReport(input, { ...options, onProgress, signal });
  } catch (error) {
    throw error instanceof UnreadableFile ? new UnreadableSource(error.kind) : error;
  }
};

/** An import as a workspace has it, upon an empty database. */
export function openImport(around: Partial<ImportSurroundings> = {}) {
  const db = emptyDatabase();
  const stages: Stage[] = [];
  const now = (): Stage => stages.at(-1) ?? { name: 'start' };
  const draft = (): Draft => {
    const stage = now();
    if (stage.name !== 'review') throw new Error(`the stage is ${stage.name}`);
    return stage.draft;
  };
  const keeper = draftKeeper(db, { hold: () => {} });
  /** What the workspace said, in its order. */
  const said: string[] = [];
  const acts = importActs({
    db,
    keeper,
    phoneCountry: undefined,
    t,
    stage: now,
    show: stage => stages.push(stage),
    events: () => [],
    ...workspaceActs({ db, t, say: message => said.push(message.text) }),
    readReport: inPlace,
    rememberedMapping: async () => undefined,
    rememberMapping: async () => {},
    ...around,
  });
  const names = (): string[] => draft().rows.map(({ person }) => person.name);
  return { db, stages, now, draft, names, keeper, said, acts };
}

export type OpenImport = ReturnType<typeof openImport>;

export const fullDisk = (): never => {
  throw new DOMException('full', 'QuotaExceededError');
};
