import { describe, expect, test } from 'vitest';
import { presenceOf } from '../../../lib/capture/meeting/list-label.ts';
import { totalIn } from '../../../lib/capture/meeting/list-total.ts';

test.each([
  ['Participants list', 'there'],
  ['Daftar peserta', 'there'],
  ['Lista de participantes', 'there'],
  ['Teilnehmerliste', 'there'],
  ['参加者リスト', 'there'],
  ['People', 'there'],
  ['Users (6)', 'there'],
  ['Участники', 'there'],
  ['In this meeting (7)', 'there'],
  ['Dalam rapat ini (7)', 'there'],
  ['Waiting Room (2)', 'elsewhere'],
  ['Ruang tunggu', 'elsewhere'],
  ['Peserta diundang', 'elsewhere'],
  ['Others invited (3)', 'elsewhere'],
  ['Suggested participants', 'elsewhere'],
  ['Chat with participants', 'elsewhere'],
  ['People Development Weekly', undefined],
  ['People you may know', undefined],
  ['Chats and channels', 'elsewhere'],
  ['Not joined (12)', 'elsewhere'],
  ['Sarana dan prasarana', undefined],
  ['Fundargestir', undefined],
  ['', undefined],
])('over a list stands “%s”: %s', (words, expected) => {
  expect(presenceOf(words)).toBe(expected);
});

describe('the number over a list', () => {
  test.each<[string, number | undefined]>([
    ['Participants (52)', 52],
    ['Peserta (1.024)', 1024],
    ['参加者（52）', 52],
    ['Fundargestir (9)', 9],
    ['Contributors (7)', 7],
    ['In this meeting, 293 total', 293],
    ['People - 4 joined', 4],
    ['Peserta 12', 12],
    ['Waiting Room (2)', undefined],
    ['Others invited (3)', undefined],
    ['Participants of 2 of 7 rooms', undefined],
    ['Rapat 12', undefined],
    ['Orang (7)', 7],
    ['Participants', undefined],
    ['12:31', undefined],
    ['Participants (0)', undefined],
    ['Participants (999999)', undefined],
  ])('%s -> %s', (words, expected) => {
    expect(totalIn(words)).toBe(expected);
  });
});
