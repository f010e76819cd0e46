import { expect, test } from 'vitest';
import { pageTexts } from '../../lib/capture/page-texts.ts';
import { pageFromHtml } from '../../lib/cli/saved-page.ts';

const texts = (html: string): string[] => pageTexts(pageFromHtml(html, 'https://a.example/'));

test('the texts after the heading come in page order, each once, without what is around the subject', () => {
  expect(
    texts(`<nav>Menu</nav><main><p>Sebelum judul</p><h1>Rina <b>Wijaya</b></h1><p>Guru</p><p> GURU </p><script>x = 1</script>
      <form><label>Cari</label></form><div hidden>Rahasia</div><div role="navigation">Lanjut</div><p>·</p><p>x</p>
      <ul><li>Kupang</li></ul><footer>Kaki</footer></main><footer>© Situs</footer>`),
  ).toEqual(['Rina', 'Wijaya', 'Guru', 'Kupang']);
});

test('without a heading everything in the main part counts', () => {
  expect(texts('<p>Luar</p><main><p>Dalam</p></main>')).toEqual(['Dalam']);
});

test('there are at most 60, of 2 to 200 characters', () => {
  const many = texts(Array.from({ length: 100 }, (_, n) => `<p>Teks ${n}</p>`).join(''));
  expect(many).toHaveLength(60);
  expect(texts(`<p>${'panjang '.repeat(50)}</p><p>ya</p>`)).toEqual(['ya']);
});

test('a subject’s own element is read from its beginning', () => {
  const page = pageFromHtml('<section><p>Guru</p><h2>Rina</h2></section><p>Lain</p>', 'https://a.example/');
  expect(pageTexts(page, page.document.querySelector('section') ?? undefined)).toEqual(['Guru', 'Rina']);
});
