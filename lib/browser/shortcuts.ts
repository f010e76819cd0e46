import { browser } from 'wxt/browser';

export interface Shortcuts {
  /** Opens the popup; absent: the browser has not assigned a key. */
  readonly open?: string;
  readonly quickSave?: string;
}

/** The keys that the browser really assigned, which may differ from those the manifest suggests. */
export async function assignedShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  const key = (name: string) => commands.find(command => command.name === name)?.shortcut || undefined;
  return { open: key('_execute_action'), quickSave: key('quick-save') };
}
