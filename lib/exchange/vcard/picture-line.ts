/** Put into a line that was turned into the other version's form; the form that it had. */
const fromBase64 = ';X-JEJARING-FROM=b';
const fromData = ';X-JEJARING-FROM=data';

const mediaTypes: Readonly<Record<string, string>> = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  GIF: 'image/gif',
};
const types: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/gif': 'GIF',
};

/** `PHOTO;ENCODING=b;TYPE=JPEG:/9j…`, as 3.0 has it; group 1 is the head, which may be marked. */
const base64Form =
  /^((?:[\w-]+\.)?(?:PHOTO|LOGO)(?:;X-JEJARING-FROM=data)?);ENCODING=b;TYPE=(JPEG|PNG|GIF):([A-Za-z\d+/=]*)$/;
/** `PHOTO:data:image/jpeg;base64,/9j…`, as 4.0 has it. */
const dataForm =
  /^((?:[\w-]+\.)?(?:PHOTO|LOGO)(?:;X-JEJARING-FROM=b)?):data:(image\/(?:jpeg|png|gif));base64,([A-Za-z\d+/=]*)$/;

const asData = (line: string, mark: string): string =>
  line.replace(
    base64Form,
    (_, head: string, type: string, data: string) => `${head}${mark}:data:${mediaTypes[type]};base64,${data}`,
  );
const asBase64 = (line: string, mark: string): string =>
  line.replace(
    dataForm,
    (_, head: string, media: string, data: string) =>
      `${head}${mark};ENCODING=b;TYPE=${types[media]}:${data}`,
  );

/** A picture in the form of the version, marked where that is not its own. Other lines stay as they are. */
export const pictureInVersion = (line: string, version: '3.0' | '4.0'): string =>
  version === '4.0' ? asData(line, fromBase64) : asBase64(line, fromData);

/** The line that `pictureInVersion` was given. */
export function pictureAsKept(line: string): string {
  if (!line.slice(0, 150).includes(';X-JEJARING-FROM=')) return line;
  return line.includes(`${fromData};`)
    ? asData(line, '').replace(fromData, '')
    : asBase64(line, '').replace(fromBase64, '');
}
