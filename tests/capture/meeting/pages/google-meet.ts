import { escaped, type Person } from './person.ts';

interface MeetPage {
  readonly people: readonly Person[];
  readonly title?: string;
  readonly lang?: string;
  /** The words of the interface. */
  readonly words?: Partial<typeof english>;
  /** Whose hands are up: they have a row in a list above as well. */
  readonly hands?: readonly Person[];
  readonly presenting?: Person;
  readonly invited?: readonly string[];
  readonly isOpen?: boolean;
}

const english = {
  people: 'People',
  participants: 'Participants',
  contributors: 'Contributors',
  inMeeting: 'In the meeting',
  raised: 'Raised hands',
  notHere: 'Invited',
  presentation: 'Presentation',
  add: 'Add people',
  search: 'Search for people',
  mute: (name: string) => `You can't unmute ${name}`,
  more: (name: string) => `More actions for ${name}`,
  pin: (name: string) => `Pin ${name} to your main screen`,
};

/** The panel and stage of meet.google.com as its rows were described by tools up to August 2026. */
export function meetPage(page: MeetPage): string {
  const words = { ...english, ...page.words };
  const { people, title = '', lang = 'en', hands = [], presenting, invited = [], isOpen = true } = page;
  const row = ({ name, id, remark }: Person, line = ''): string => {
    const own = remark?.startsWith('(') ? remark : '';
    const below = own ? line : (remark ?? line);
    return `<div role="listitem" tabindex="0" aria-label="${escaped(name)}" class="cxdMu KV1GEc" data-participant-id="${id ?? `spaces/q1w2e3/devices/${name.length}${name.charCodeAt(0)}`}" jsaction="click:xyz">
      <div class="kvLJWc"><img class="KjWwNd" alt="" src="data:,"></div>
      <div class="SKcBqd"><div class="jKwXVe"><span class="zWGUib">${escaped(name)}</span>${own ? `<span class="NnTWjc">${own}</span>` : ''}</div>${below ? `<div class="d93U2d qrLqp">${below}</div>` : ''}</div>
      <div class="zQUMJd"><div class="ouH3xe"><i class="google-symbols notranslate" aria-hidden="true">mic_off</i></div>
        <button aria-label="${escaped(words.mute(name))}"><i class="google-symbols">mic_off</i></button>
        <span><button aria-label="${escaped(words.more(name))}" aria-haspopup="menu"><i class="google-symbols">more_vert</i></button><div role="tooltip">${words.more('')}</div></span></div>
    </div>`;
  };
  const list = (label: string, rows: string[], count: number, words: string): string => `
    <div class="hi7gmd"><div role="heading" aria-level="3" tabindex="0"><span>${words}</span><span class="rua5Nb">${count}</span></div>
    <div role="list" aria-label="${label}" jsname="jrQDbd" class="AE8xFb">${rows.join('')}</div></div>`;
  const panel = `<aside role="complementary" aria-label="Side panel"><div class="header"><h2>${words.people}</h2><button aria-label="Close"><i class="google-symbols">close</i></button></div>
    <button><i class="google-symbols">person_add</i><span>${words.add}</span></button>
    <div role="search"><input type="text" placeholder="${words.search}"></div>
    ${
      hands.length > 0
        ? list(
            words.raised,
            hands.map(person => row(person)),
            hands.length,
            words.raised,
          )
        : ''
    }
    <section role="region" aria-label="${words.inMeeting}"><div class="IBUxIe">${words.inMeeting}</div>
    ${list(words.participants, [...people.map(person => row(person)), ...(presenting ? [row({ ...presenting, id: `${presenting.id}/screen`, remark: words.presentation })] : [])], people.length, words.contributors)}</section>
    ${
      invited.length > 0
        ? `<div class="hi7gmd"><div role="heading" aria-level="3"><span>${words.notHere}</span><span>${invited.length}</span></div><div role="list" aria-label="${words.notHere}">${invited
            .map(
              name =>
                `<div role="listitem" aria-label="${escaped(name)}"><img alt="" src="data:,"><span class="zWGUib">${escaped(name)}</span></div>`,
            )
            .join('')}</div></div>`
        : ''
    }</aside>`;
  const tiles = people
    .slice(0, 4)
    .map(
      ({ name, id }) =>
        `<div data-participant-id="${id ?? ''}" data-requested-participant-id="${id ?? ''}" class="oZRSLe"><div jsname="A5il2e"><button aria-label="${escaped(words.pin(name))}"><i class="google-symbols">keep</i></button></div><div class="XEazBc"><span class="notranslate">${escaped(name)}</span></div><i class="google-symbols">front_hand</i><span>visual_effects</span></div>`,
    );
  return `<!doctype html><html lang="${lang}"><head><title>Meet${title ? ` – ${title}` : ' – abc-defg-hij'} 🔴</title></head><body>
    <div class="crqnQb" ${title ? `data-meeting-title="${escaped(title)}"` : ''} data-meeting-code="abc-defg-hij">
      <main>${tiles.join('')}</main>${isOpen ? panel : ''}
      <div role="region" aria-label="Call controls"><div role="toolbar"><button aria-label="Turn off microphone"><i class="google-symbols">mic</i></button><button aria-label="${words.people}"><i class="google-symbols">people</i></button><div class="uGOf1d">${people.length}</div>
      <span>10:42</span><span>abc-defg-hij</span></div></div>
    </div></body></html>`;
}
