const firstNames =
  'Rina Budi Siti Tono Dewi Andi Sari Joko Ayu Bayu Citra Dedi Eka Fajar Gita Hadi Indah Jaya Kartika Lestari'.split(
    ' ',
  );
const lastNames =
  'Wijaya Santoso Aminah Hartono Lestari Pratama Anindita Susilo Utami Nugroho Maharani Kurniawan Saputra Permata Hidayat'.split(
    ' ',
  );

export interface MeetingPage {
  readonly address: string;
  readonly html: string;
  /** Everybody in it, in the order of the list; one name is there twice. */
  readonly names: readonly string[];
}

interface Options {
  /** Whether the rows say which device they are; without it only names tell people apart. */
  readonly hasIds?: boolean;
  /** Put into the page's head. */
  readonly script?: string;
  readonly room?: string;
}

/** 300 invented people, two of one name side by side as in a list that is sorted. */
function invented(): string[] {
  const names = firstNames.flatMap(first => lastNames.map(last => `${first} ${last}`)).slice(0, 299);
  return [...names, 'Rina Wijaya'].toSorted((a, b) => a.localeCompare(b, 'id'));
}

/**
 * A page like Google Meet's with the people panel open: 300 people in a list that renders only what is in view and uses its
 * rows again for others while it is scrolled (`#people`). `#close` closes the panel.
 */
export function meetingPage({
  hasIds = true,
  script = '',
  room = 'abc-defg-hij',
}: Options = {}): MeetingPage {
  const names = invented();
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Meet – Sosialisasi Satu Data</title>${script}
<style>
  body { margin: 0; font: 14px sans-serif; display: flex; height: 100vh }
  main { flex: 1; overflow: auto } aside { width: 320px; display: flex; flex-direction: column }
  #people { flex: none; height: 600px; overflow-y: auto; position: relative }
  #people > div { position: relative } .r { position: absolute; left: 0; right: 0; height: 40px }
</style></head><body>
<main><div data-participant-id="spaces/q1/devices/1"><span class="notranslate">${names[0]}</span></div><time id="clock">00:00</time></main>
<aside aria-label="Side panel" role="complementary"><h2>People</h2><button id="close" aria-label="Close">x</button>
  <div role="search"><input placeholder="Search for people"></div>
  <div role="heading" aria-level="3"><span>Contributors</span> <span>${names.length}</span></div>
  <div id="people" role="list" aria-label="Participants"><div></div></div></aside>
<script>(() => {
  const names = ${JSON.stringify(names)};
  const hasIds = ${hasIds};
  const height = 40;
  const list = document.getElementById('people');
  const inner = list.firstElementChild;
  inner.style.height = names.length * height + 'px';
  const rows = Array.from({ length: 600 / height + 2 }, () => {
    const row = document.createElement('div');
    row.className = 'r';
    row.setAttribute('role', 'listitem');
    const name = document.createElement('span');
    name.append('');
    const icon = document.createElement('i');
    icon.textContent = 'mic_off';
    const more = document.createElement('button');
    more.setAttribute('aria-label', 'More actions');
    const dots = document.createElement('i');
    dots.textContent = 'more_vert';
    more.append(dots);
    row.append(name, icon, more);
    inner.append(row);
    return row;
  });
  function show() {
    const first = Math.max(0, Math.min(Math.floor(list.scrollTop / height), names.length - rows.length));
    for (let at = first; at < first + rows.length; at++) {
      // The row that left at the one end is used again at the other.
      const row = rows[at % rows.length];
      if (row.getAttribute('aria-posinset') === String(at + 1)) continue;
      row.style.transform = 'translateY(' + at * height + 'px)';
      row.setAttribute('aria-posinset', at + 1);
      row.setAttribute('aria-label', names[at]);
      if (hasIds) row.setAttribute('data-participant-id', 'spaces/q1/devices/' + (at + 1));
      row.firstChild.firstChild.nodeValue = names[at];
    }
  }
  list.addEventListener('scroll', show);
  show();
  const panel = document.querySelector('aside');
  document.getElementById('close').addEventListener('click', () => panel.remove());
})();</script></body></html>`;
  return { address: `https://meet.google.com/${room}`, html, names };
}
