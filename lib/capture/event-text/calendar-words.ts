/** Month names and their short forms without accents: Indonesian, English, French, German, Spanish, Portuguese, Dutch, Italian. */
const months = [
  'januari january janvier januar janner janeiro enero gennaio jan janv ene genn gen',
  'februari pebruari february fevrier februar fevereiro febrero febbraio feb febr peb fev fevr',
  'maret march mars marz maart marco marzo mar mrt maerz',
  'april avril abril aprile apr avr abr',
  'mei may mai mayo maio maggio mag',
  'juni june juin junio junho giugno jun giu',
  'juli july juillet julio julho luglio jul juil lug',
  'agustus august aout augustus agosto aug agu agt ags agust ago',
  'september septembre septiembre setembro settembre sep sept set sett',
  'oktober october octobre octubre outubro ottobre okt oct out ott',
  'november nopember novembre noviembre novembro nov nop',
  'desember december decembre dezember diciembre dezembro dicembre des dec dez dic',
].map(words => words.split(' '));

/** Sunday first, in the same languages and short forms. */
const weekdays = [
  'minggu ahad sunday sun dimanche dim sonntag so domingo dom zondag zo domenica min',
  'senin monday mon lundi lun montag mo lunes segunda-feira segunda maandag ma lunedi sen',
  'selasa tuesday tue tues mardi dienstag di martes terca-feira terca dinsdag martedi sel',
  'rabu wednesday wed mercredi mer mittwoch mi miercoles mie quarta-feira quarta woensdag wo mercoledi rab',
  'kamis thursday thu thur thurs jeudi jeu donnerstag do jueves jue quinta-feira quinta donderdag giovedi gio kam',
  'jumat jum’at friday fri vendredi ven freitag fr viernes vie sexta-feira sexta vrijdag vr venerdi jum',
  'sabtu saturday sat samedi sam samstag sonnabend sa sabado sab zaterdag za sabato',
].map(words => words.replace('’', "'").split(' '));

const longestFirst = (words: readonly string[][]): string =>
  words
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|');

/** Alternatives for a regular expression over a text without accents. */
export const monthPattern = longestFirst(months);
export const weekdayPattern = longestFirst(weekdays);

/** 1 to 12. */
export const monthOf = (word: string): number =>
  months.findIndex(names => names.includes(word.toLowerCase())) + 1;

/** 0 (Sunday) to 6, -1 for another word. */
export const weekdayOf = (word: string): number =>
  weekdays.findIndex(names => names.includes(word.toLowerCase()));
