import { expect, test } from 'vitest';
import { meetingTitle } from '../../../lib/capture/meeting/meeting-title.ts';

test.each([
  ['Meet – Rapat Koordinasi 🔴', 'Rapat Koordinasi'],
  ['Meet: Rapat Koordinasi', 'Rapat Koordinasi'],
  ['Meet - abc-defg-hij', ''],
  ['Google Meet', ''],
  ['🔊 Meet – Rapat Data', 'Rapat Data'],
  ['(3) Rapat Tim Data | Microsoft Teams', 'Rapat Tim Data'],
  ['Calendar | Microsoft Teams', ''],
  ['Chat | Rapat Tim | Microsoft Teams', 'Rapat Tim'],
  ['Kalender | Microsoft Teams', ''],
  ['Microsoft Teams', ''],
  ['Microsoft Teams meeting | Microsoft Teams', ''],
  ['Zoom Meeting', ''],
  ['Zoom', ''],
  ['Sosialisasi SPBE 2026 - Zoom', 'Sosialisasi SPBE 2026'],
  ['Launch Meeting - Zoom', ''],
  ['Meeting of Minds', 'Meeting of Minds'],
  ['Teams building di Bogor', 'Teams building di Bogor'],
  ['Zooming in on data', 'Zooming in on data'],
  ['Cisco Webex Meetings', ''],
  ['Rapat Warga | Jitsi Meet', 'Rapat Warga'],
  ['BigBlueButton - Rapat Dosen', 'Rapat Dosen'],
  ['987 6543 2109', ''],
  ['  ', ''],
  [undefined, ''],
])('%s -> %s', (shown, expected) => {
  expect(meetingTitle(shown)).toBe(expected);
});
