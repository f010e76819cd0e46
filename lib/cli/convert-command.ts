import { parseArgs } from 'node:util';
import packageFile from '../../package.json' with { type: 'json' };
import { languages } from '../model/settings.ts';
import type { CommandOutput } from './command-output.ts';
import { inputFormat, inputs, outputFormat, outputs } from './convert-formats.ts';
import { readRecords } from './convert-input.ts';
import { type WriteOptions, withoutNotes, writtenRecords } from './convert-output.ts';
import { fileBytes } from './file-bytes.ts';

const help = `convert [--from FORMAT] --to FORMAT [OPTIONS] FILE

Converts a file of contacts or events, and writes the result to the standard output.
What was not read as it stands, and each row that was left out, is told on the standard error.

--from FORMAT    ${Object.keys(inputs).join(', ')}; auto unless given
--to FORMAT      ${outputs.join(', ')}
--country XX     country of telephone numbers written without one, as ID or SG
--language LANG  language of our own headers: ${languages.join(', ')}; en unless given
--separator SIGN between the columns of csv: , or ;
--no-notes       leaves out notes, which are private
--help           this text

The passphrase of an encrypted backup is taken from the environment variable JEJARING_PASSPHRASE.
`;

/**
 * `--from FORMAT --to FORMAT FILE` -> the same contacts or events in another format.
 * @throws Error with a sentence for the user: wrong arguments, a file that cannot be read or holds nothing to convert.
 */
export async function convertCommand(words: readonly string[]): Promise<CommandOutput> {
  const { values, positionals } = convertArguments(words);
  if (values.help) return { parts: [help] };
  const { country } = values;
  const from = inputFormat(values.from ?? 'auto');
  const to = outputFormat(values.to ?? '');
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Error('Write: convert --from FORMAT --to FORMAT FILE. convert --help tells the formats.');
  if (!from)
    throw new Error(`--from "${values.from}" is not known. Write one of: ${Object.keys(inputs).join(', ')}.`);
  if (!to)
    throw new Error(
      `${values.to === undefined ? '--to is missing' : `--to "${values.to}" is not known`}. Write one of: ${outputs.join(', ')}.`,
    );
  if (country !== undefined && !/^[A-Za-z]{2}$/.test(country))
    throw new Error(`--country "${country}" is no country: write two letters, as ID or SG.`);
  const options = writeOptions(values);
  const records = await readRecords(await fileBytes(file), {
    file,
    from,
    phoneCountry: country?.toUpperCase(),
  });
  const content = options.includeNotes ? records.content : withoutNotes(records.content);
  return { parts: await writtenRecords(content, to, options), told: records.told };
}

function convertArguments(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        country: { type: 'string' },
        language: { type: 'string' },
        separator: { type: 'string' },
        'no-notes': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    // Node's sentence names the option; what follows its first full stop is about writing a dash.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Error(`${sentence}. convert --help tells the options.`);
  }
}

function writeOptions({
  language = 'en',
  separator = ',',
  ...values
}: ReturnType<typeof convertArguments>['values']): WriteOptions {
  const known = languages.find(one => one === language);
  if (!known)
    throw new Error(`--language "${language}" is not known. Write one of: ${languages.join(', ')}.`);
  if (separator !== ',' && separator !== ';')
    throw new Error(`--separator "${separator}" is not known. Write , or ;.`);
  return {
    language: known,
    separator,
    includeNotes: !values['no-notes'],
    appVersion: packageFile.version,
  };
}
