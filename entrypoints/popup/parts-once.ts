/**
 * What is read in parts, read once however many go through it, also at the same time. Each of them gets the parts from the first one
 * on, those that are known at once. After a failure it is read anew by who asks next.
 */
export function partsOnce<Part>(begin: () => AsyncIterator<Part>): () => AsyncGenerator<Part> {
  let source: AsyncIterator<Part> | undefined;
  let parts: Part[] = [];
  let isWhole = false;
  let reading: Promise<void> | undefined;
  const readOne = async (): Promise<void> => {
    try {
      source ??= begin();
      const step = await source.next();
      if (step.done) isWhole = true;
      else parts.push(step.value);
    } catch (error) {
      source = undefined;
      parts = [];
      throw error;
    } finally {
      reading = undefined;
    }
  };
  return async function* () {
    // Those of a reading that failed are not mixed with those of the next one.
    const own = parts;
    for (let place = 0; ; place += 1) {
      while (place === own.length) {
        if (isWhole || own !== parts) return;
        reading ??= readOne();
        await reading;
      }
      const part = own[place];
      if (part !== undefined) yield part;
    }
  };
}
