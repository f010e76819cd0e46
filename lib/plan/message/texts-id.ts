import type { MessageTexts } from './texts.ts';

const formal = (text: string): string =>
  `Yth. Bapak/Ibu {name}\n\nDengan hormat,\n\n${text}\n\nHormat saya,\n{me}`;
const informal = (text: string): string => `Halo {name},\n\n${text}\n\nSalam,\n{me}`;

/** The messages in Indonesian. Whether it is Bapak or Ibu is not known: the user strikes one out. */
export const messageTextsId: MessageTexts = {
  thanksEvent: {
    subject: 'Terima kasih atas pertemuan kita[ di {event}]',
    formal: formal(
      'Terima kasih atas pertemuan kita[ pada {event}][ tanggal {eventDay}]. Saya memperoleh banyak manfaat dari percakapan tersebut.\n\nSemoga kita dapat tetap terhubung dan bertukar pengalaman.',
    ),
    informal: informal(
      'Senang bisa bertemu[ di {event}]. Terima kasih atas obrolannya.\n\nSemoga kita bisa tetap terhubung, ya.',
    ),
  },
  thanksHelp: {
    subject: 'Terima kasih atas bantuannya',
    formal: formal(
      'Terima kasih atas bantuan Bapak/Ibu[ mengenai “{help}”]. Bantuan tersebut sangat berarti bagi saya.\n\nApabila ada hal yang dapat saya bantu, mohon tidak sungkan menghubungi saya.',
    ),
    informal: informal(
      'Terima kasih banyak atas bantuannya[ soal “{help}”]. Sangat membantu.\n\nKalau ada yang bisa saya bantu, kabari saja, ya.',
    ),
  },
  whatCame: {
    subject: 'Kabar perkembangan[ mengenai “{help}”]',
    formal: formal(
      'Beberapa waktu lalu Bapak/Ibu berkenan membantu saya[ mengenai “{help}”]. Izinkan saya menyampaikan perkembangannya: …\n\nTerima kasih atas bantuan dan kebaikan Bapak/Ibu.',
    ),
    informal: informal(
      'Waktu itu saya dibantu[ soal “{help}”], jadi saya mau cerita hasilnya: …\n\nTerima kasih sekali lagi, ya.',
    ),
  },
  newJob: {
    subject: 'Selamat atas tugas barunya',
    formal: formal(
      'Selamat atas tugas baru Bapak/Ibu[ sebagai {jobTitle}][ di {organization}]. Semoga amanah ini membawa kebaikan dan Bapak/Ibu senantiasa diberi kelancaran.',
    ),
    informal: informal(
      'Selamat atas pekerjaan barunya[ sebagai {jobTitle}][ di {organization}]. Semoga lancar dan betah, ya.\n\nKapan-kapan cerita, ya.',
    ),
  },
  introduction: {
    subject: 'Permohonan perkenalan[ dengan {third}]',
    formal: formal(
      'Apabila berkenan, saya memohon bantuan Bapak/Ibu untuk memperkenalkan saya[ kepada {third}]. Keperluan saya: …\n\nApabila kurang berkenan, saya sepenuhnya memahami. Terima kasih atas perhatian Bapak/Ibu.',
    ),
    informal: informal(
      'Boleh minta tolong dikenalkan[ dengan {third}]? Keperluan saya: …\n\nKalau kurang pas, tidak apa-apa. Terima kasih sebelumnya, ya.',
    ),
  },
  release: {
    subject: 'Permohonan maaf[ mengenai “{promise}”]',
    formal: formal(
      'Saya memohon maaf karena tidak dapat memenuhi janji saya[ mengenai “{promise}”]. Sebabnya: {reason}.\n\nSaya menyesalkan hal ini dan memahami apabila Bapak/Ibu kurang berkenan. Sebagai gantinya, saya dapat …',
    ),
    informal: informal(
      'Maaf, saya tidak bisa menepati janji saya[ soal “{promise}”]. Sebabnya: {reason}.\n\nSaya jadi tidak enak. Sebagai gantinya, saya bisa …',
    ),
  },
  theirPromise: {
    subject: 'Mohon kabar[ mengenai “{promise}”]',
    formal: formal(
      'Menindaklanjuti pembicaraan kita beberapa waktu lalu[ mengenai “{promise}”], izinkan saya menanyakan perkembangannya.\n\nSaya memahami kesibukan Bapak/Ibu. Apabila masih memerlukan waktu, atau ada hal yang dapat saya bantu, mohon berkenan mengabari saya.',
    ),
    informal: informal(
      'Mau tanya kabar soal yang waktu itu kita bicarakan[: “{promise}”]. Sudah sampai mana, ya?\n\nTidak perlu buru-buru. Kalau masih butuh waktu, atau ada yang bisa saya bantu, kabari saja, ya.',
    ),
  },
  talk: {
    subject: 'Undangan berbincang',
    formal: formal(
      'Semoga Bapak/Ibu dalam keadaan sehat. Sudah {since} kita tidak bertukar kabar.\n\nApabila Bapak/Ibu berkenan, saya ingin mengajak berbincang sekitar 20 menit[ mengenai {topic}], secara daring atau tatap muka, pada waktu yang sesuai bagi Bapak/Ibu.',
    ),
    informal: informal(
      'Apa kabar? Sudah {since} kita tidak bertukar kabar.\n\nKalau ada waktu, ayo mengobrol 20 menit saja[ soal {topic}]. Lewat telepon atau sambil ngopi, mana yang enak.',
    ),
  },
  birthday: {
    subject: 'Selamat ulang tahun',
    formal: formal(
      'Selamat ulang tahun. Semoga Bapak/Ibu senantiasa diberi kesehatan, kebahagiaan, dan kelancaran dalam setiap tugas.',
    ),
    informal: informal('Selamat ulang tahun. Semoga sehat dan bahagia selalu, ya.'),
  },
};
