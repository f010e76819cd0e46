import { useEffect, useState } from 'preact/hooks';
import { loadExportChoice, saveExportChoice } from '../../../lib/browser/export-choice.ts';
import type { ExportChoice } from '../../../lib/model/export-choice.ts';

/** How files were last written, remembered from one visit to the next; undefined until it is known. */
export function useExportChoice(): readonly [
  choice: ExportChoice | undefined,
  change: (changed: ExportChoice) => void,
] {
  const [choice, setChoice] = useState<ExportChoice>();
  useEffect(() => void loadExportChoice().then(setChoice), []);
  const change = (changed: ExportChoice) => {
    const next = { ...choice, ...changed };
    setChoice(next);
    void saveExportChoice(next);
  };
  return [choice, change];
}
