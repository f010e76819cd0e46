import { expect, test } from 'vitest';
import { unrealName } from '../../lib/identity/unreal-name.ts';

test.each([
  ['iPhone milik Budi', 'device'],
  ['Budi’s iPad', 'device'],
  ['Galaxy A52s', 'device'],
  ['OPPO A5s', 'device'],
  ['vivo 1904', 'device'],
  ['Redmi Note 9 Pro', 'device'],
  ['SM-A525F', 'device'],
  ['DESKTOP-4F7K2QX', 'device'],
  ['Zoom Room Lt. 3', 'device'],
  ['Ruang Rapat Bapelkes', 'device'],
  ['Call-In User_1', 'device'],
  ['Fireflies.ai Notetaker', 'device'],
  ['+62 812-0000-1111', 'telephone'],
  ['62812****123', 'telephone'],
  ['(021) 555 0100', 'telephone'],
  ['Rina W***', 'masked'],
  ['r***@contoh.example', 'masked'],
])('%s is a %s', (shown, flag) => {
  expect(unrealName(shown)).toBe(flag);
});

test.each([
  'Rina Wijaya',
  'Suharto',
  'Sony',
  'Vivo Contoh',
  'Honor Contoh',
  'Budi (iPhone)',
  'Roomi Contoh',
  'Dell Contoh',
  'BKN_Siti Aminah',
  '012_Budi_Diskominfo',
  'Ipadi',
  '王小明',
])('%s is a name', shown => {
  expect(unrealName(shown)).toBeUndefined();
});
