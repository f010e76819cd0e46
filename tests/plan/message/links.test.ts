import { describe, expect, test } from 'vitest';
import { messageLinks } from '../../../lib/plan/message/links.ts';

const draft = { subject: 'Terima kasih & salam', text: 'Yth. Bapak/Ibu Ayu\n\nTerima kasih, 100%?' };

describe('a mail', () => {
  test('holds subject and text, its line breaks as RFC 6068 has them', () => {
    const { mailto, whatsApp, isTextLeftOut } = messageLinks({ email: 'ayu@contoh.id' }, draft);
    expect(mailto).toBe(
      'mailto:ayu@contoh.id?subject=Terima%20kasih%20%26%20salam&body=Yth.%20Bapak%2FIbu%20Ayu%0D%0A%0D%0ATerima%20kasih%2C%20100%25%3F',
    );
    expect([whatsApp, isTextLeftOut]).toEqual([undefined, false]);
  });

  test.each([
    ['a+b?c&d@contoh.id', 'mailto:a%2Bb%3Fc%26d@contoh.id?body=x'],
    ['ayu@contoh.id,bayu@contoh.id', 'mailto:ayu@contoh.id%2Cbayu@contoh.id?body=x'],
  ])('to %s puts nothing else into the address', (email, mailto) => {
    expect(messageLinks({ email }, { subject: '', text: 'x' }).mailto).toBe(mailto);
  });

  test('that is too long for an address goes without its text', () => {
    const long = { subject: 'Kabar', text: 'é'.repeat(400) };
    expect(messageLinks({ email: 'ayu@contoh.id' }, long)).toEqual({
      mailto: 'mailto:ayu@contoh.id?subject=Kabar',
      isTextLeftOut: true,
    });
    expect(messageLinks({ email: 'ayu@contoh.id' }, { ...long, subject: '' }).mailto).toBe(
      'mailto:ayu@contoh.id',
    );
    expect(messageLinks({ telephone: '+6281234567890' }, long).isTextLeftOut).toBe(false);
  });

  test('survives half a surrogate pair', () => {
    expect(messageLinks({ email: 'ayu@contoh.id' }, { subject: '', text: 'a\uD83D' }).mailto).toBe(
      'mailto:ayu@contoh.id?body=a%EF%BF%BD',
    );
  });
});

describe('WhatsApp', () => {
  test.each([
    ['+6281234567890', '6281234567890'],
    ['+62 812-3456-7890', '6281234567890'],
    ['6281234567890', '6281234567890'],
    ['+14155552671', '14155552671'],
  ])('opens for %s', (telephone, number) => {
    expect(messageLinks({ telephone }, { subject: 'not shown', text: 'Halo\n100%' }).whatsApp).toBe(
      `https://wa.me/${number}?text=Halo%0A100%25`,
    );
  });

  test.each(['081234567890', '(021) 5550123', '+62215550123', '123', '', 'javascript:alert(1)'])(
    'does not for %j',
    telephone => {
      expect(messageLinks({ telephone }, draft)).toEqual({ isTextLeftOut: false });
    },
  );
});
