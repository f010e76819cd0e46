import { expect, test } from 'vitest';
import { pageFromHtml } from '../../lib/cli/saved-page.ts';

const documentOf = (body: string): Document =>
  pageFromHtml(`<body>${body}</body>`, 'https://a.example/').document;

test('a declarative shadow root is attached as a browser does it, the template gone', () => {
  const document = documentOf(
    '<x-a><template shadowrootmode="open"><p>inside</p></template><b>slotted</b></x-a>',
  );
  const element = document.querySelector('x-a');
  expect(element?.shadowRoot?.querySelector('p')?.textContent).toBe('inside');
  expect(element?.innerHTML).toBe('<b>slotted</b>');
});

test('older saved pages name the attribute otherwise; an element that can hold no root keeps its template', () => {
  const document = documentOf(
    '<x-a><template shadowroot="open"><p>a</p></template></x-a><img><ul><template shadowrootmode="open"><p>b</p></template></ul>',
  );
  expect(document.querySelector('x-a')?.shadowRoot?.textContent).toBe('a');
  expect(document.querySelector('ul template')).not.toBeNull();
});

test('a frame holds the document that is written in it, and what that holds', () => {
  const inner =
    '<html lang=id><body><style>p{}</style><p>di dalam</p><x-b><template shadowrootmode=open><i>deep</i></template></x-b></body></html>';
  const frame = documentOf(`<iframe srcdoc="${inner}"></iframe>`).querySelector('iframe');
  expect(frame?.contentDocument?.documentElement.lang).toBe('id');
  expect(frame?.contentDocument?.querySelector('p')?.textContent).toBe('di dalam');
  expect(frame?.contentDocument?.querySelector('x-b')?.shadowRoot?.textContent).toBe('deep');
});

test('nothing in a frame is run or fetched', () => {
  const frame = documentOf(
    '<iframe srcdoc="<script>document.title=\'run\'</script><img src=https://b.example/x.png>"></iframe>',
  ).querySelector('iframe');
  expect(frame?.contentDocument?.title).toBe('');
});
