/** A file as `setInputFiles` takes it: there without a disk. */
export interface ReportFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const reportFile = (name: string, content: string | Uint8Array): ReportFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

const first = ['Andi', 'Budi', 'Citra', 'Dewi', 'Eka', 'Fitri', 'Gilang', 'Hana', 'Indra', 'Joko'];
const last = ['Pratama', 'Lestari', 'Wijaya', 'Santoso', 'Rahayu', 'Nugroho', 'Melati', 'Saputra', 'Utami'];

/** Letters for a number, so that no two invented people have one name: `Andi Pratama Bac`. */
const ending = (at: number): string =>
  [...String(at)].map(digit => String.fromCharCode(97 + Number(digit))).join('');

export const invented = (at: number): { readonly name: string; readonly email: string } => {
  const tail = ending(at);
  const name = `${first[at % 10]} ${last[at % 9]} ${tail[0]?.toUpperCase()}${tail.slice(1)}`;
  return { name, email: `${name.toLowerCase().replaceAll(' ', '.')}@contoh.example` };
};

/** A Zoom meeting report with its preamble: `count` people who joined once. */
export function zoomReport(count: number, topic = 'Satu Data untuk Layanan Publik'): string {
  const preamble = [
    'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,',
    `812 3456 7890,${topic},12/13/2026 09:00:00 AM,12/13/2026 11:30:00 AM,panitia@contoh.example,150,${count},`,
    '',
    'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
  ];
  const rows = Array.from({ length: count }, (_, at) => {
    const { name, email } = invented(at);
    return `${name},${email},12/13/2026 09:0${at % 10}:00 AM,12/13/2026 11:30:00 AM,150,Yes`;
  });
  return [...preamble, ...rows, ''].join('\r\n');
}
