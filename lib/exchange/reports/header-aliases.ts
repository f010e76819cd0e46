/**
 * What the columns of attendee reports are called: English, Indonesian, German, French, Spanish, Portuguese, Italian, Dutch,
 * Polish. Compared without case, accents, spaces, signs and a bracket at the end, so `E-Mail`, `email` and `Email (wajib)` are one.
 */
export const headerAliases = {
  name: 'Name|Full Name|Display Name|User Name|Participant Name|Attendee Name|Guest Name|Member Name|Contact Name|Invitee|NameOfAttendee|Nama|Nama Lengkap|Nama Peserta|Nama Pengguna|Nama Tampilan|Vollständiger Name|Anzeigename|Benutzername|Teilnehmername|Vor- und Nachname|Nom|Nom complet|Nom et prénom|Prénom et nom|Nom du participant|Nom d’utilisateur|Nombre|Nombre completo|Nombre y apellidos|Nombre del participante|Nombre de usuario|Nome|Nome completo|Nome e cognome|Cognome e nome|Nome do participante|Nome do usuário|Nome utente|Nome visualizzato|Naam|Volledige naam|Naam deelnemer|Gebruikersnaam|Weergavenaam|Nazwa|Pełna nazwa|Imię i nazwisko|Nazwa użytkownika|Nazwa uczestnika',
  firstName:
    'First Name|Given Name|Forename|Attendee First Name|FirstNameOfAttendee|Nama Depan|Vorname|Prénom|Nombre de pila|Primer nombre|Primeiro nome|Nome próprio|Voornaam|Imię',
  middleName:
    'Middle Name|Additional Name|Nama Tengah|Zweiter Vorname|Deuxième prénom|Segundo nombre|Tussenvoegsel',
  lastName:
    'Last Name|Surname|Family Name|Attendee Last Name|Attendee Surname|LastNameOfAttendee|Nama Belakang|Nama Keluarga|Nachname|Familienname|Nom de famille|Apellido|Apellidos|Último nome|Sobrenome|Apelido|Cognome|Achternaam|Nazwisko',
  nickname: 'Nickname|Nama Panggilan|Spitzname|Surnom|Apodo|Soprannome|Bijnaam',
  honorificPrefix: 'Salutation|Name Prefix|Title before name|Gelar Depan',
  honorificSuffix: 'Name Suffix|Degrees after name|Gelar Belakang',
  email:
    'Email|Mail|E-mail 1|User Email|Email Address|Attendee Email|Participant Email|EmailOfAttendee|Alamat Email|Alamat Surel|Surel|Email Pengguna|Email Peserta|E-Mail-Adresse|Benutzer-E-Mail|Adresse e-mail|Adresse de messagerie|Courriel|E-mail de l’utilisateur|Correo|Correo electrónico|Dirección de correo electrónico|Endereço de email|Correio eletrónico|Email do usuário|Posta elettronica|Indirizzo e-mail|Indirizzo di posta elettronica|E-mailadres|Adres e-mail',
  telephone:
    'Phone|Phone Number|Telephone|Mobile|Mobile Phone|Mobile Number|Cell Phone|Work Phone|Home Phone|WhatsApp|WhatsApp Number|HP|WA|No HP|No WA|No Telp|No Telepon|Nomor HP|Nomor WA|Nomor Telepon|Nomor Ponsel|Telp|Telepon|Ponsel|Telefon|Telefonnummer|Handy|Handynummer|Mobiltelefon|Téléphone|Numéro de téléphone|Portable|Teléfono|Número de teléfono|Móvil|Celular|Telefone|Número de telefone|Telemóvel|Telefono|Cellulare|Numero di telefono|Telefoon|Telefoonnummer|Mobiel nummer|Numer telefonu|Telefon komórkowy',
  jobTitle:
    'Job Title|Title|Position|Occupation|Designation|Jabatan|Posisi|Pekerjaan|Profesi|Berufsbezeichnung|Stellenbezeichnung|Poste|Intitulé du poste|Fonction|Puesto|Cargo|Posizione|Qualifica|Functie|Functietitel|Stanowisko',
  organization:
    'Company|Company Name|Organization|Organization Name|Employer|Institution|Affiliation|Agency|Instansi|Nama Instansi|Asal Instansi|Perusahaan|Nama Perusahaan|Organisasi|Lembaga|Asal Lembaga|OPD|Firma|Unternehmen|Arbeitgeber|Organisation|Entreprise|Société|Organisme|Empresa|Compañía|Organización|Institución|Organização|Instituição|Azienda|Società|Organizzazione|Ente|Bedrijf|Organisatie|Organizacja|Instytucja|Tempat Kerja|Tempat Bekerja',
  department:
    'Department|Division|Unit Kerja|Satuan Kerja|Satker|Unit Organisasi|Bagian|Abteilung|Service|Departamento|Dipartimento|Reparto|Afdeling|Dział',
  location:
    'City|Location|Lokasi|Kota|Kabupaten/Kota|Kota/Kabupaten|Kab/Kota|Domisili|Ort|Stadt|Wohnort|Ville|Ciudad|Cidade|Città|Stad|Woonplaats|Miasto',
  address:
    'Address|Street Address|Postal Address|Mailing Address|Home Address|Work Address|Alamat|Alamat Rumah|Alamat Kantor|Alamat Lengkap|Anschrift|Adresse|Dirección|Endereço|Indirizzo|Adres',
  birthday:
    'Birthday|Date of Birth|Birth Date|DOB|Tanggal Lahir|Tgl Lahir|Geburtstag|Geburtsdatum|Anniversaire|Date de naissance|Fecha de nacimiento|Cumpleaños|Data de nascimento|Data di nascita|Geboortedatum|Data urodzenia',
  tags: 'Tags|Tag|Labels|Label|Categories',
  note: 'Note|Notes|Catatan|Notizen|Remarques|Notas|Note aggiuntive|Notities',
  url: 'LinkedIn|Profile address|Alamat Profil|LinkedIn Profile|LinkedIn URL|LinkedIn Profile URL|Profil LinkedIn|Akun LinkedIn|Profile URL|URL of Member Profile',
  links:
    'Links|Tautan|Website|Web Page|Web Site|Homepage|Blog|Portfolio|Situs web|Webseite|Site web|Sitio web|Sito web|Strona internetowa',

  role: 'Role|AttendeeRole|Participant Role|User Role|Peran|Rolle|Rôle|Rol|Função|Ruolo|Rola',
  isHost: 'Event Host',
  attended:
    'Attended|Attendance|Attendance Status|Hadir|Kehadiran|Status Kehadiran|Dihadiri|Teilgenommen|A participé|Asistió|Compareceu|Ha partecipato|Deelgenomen|Uczestniczył',
  checkedIn: 'Checked In|checked_in_at|Check-in Time|Check In Date|Checked In At',
  status:
    'Status|Approval Status|Attendee Status|Registration Status|RSVP|Status Persetujuan|Genehmigungsstatus|Statut d’approbation|Estado de aprobación|Status de aprovação|Stato di approvazione|Goedkeuringsstatus',
  registrationTime:
    'Registration Time|Registration Date|Registration Date/Time|Registered On|created_at|Order Date|RSVPed on|Joined Group on|Waktu Pendaftaran|Waktu Registrasi|Registrierungszeit|Heure d’inscription|Hora de registro|Hora da inscrição|Ora di registrazione|Registratietijd',
  joinTime:
    'Join Time|First Join|First Join Time|Joined At|Time Joined|Attendee Start Time|Waktu Bergabung|Waktu Masuk|Pertama Bergabung|Bergabung Pertama|Beitrittszeit|Erster Beitritt|Teilnahmezeit|Heure d’arrivée|Heure de connexion|Première connexion|Première participation|Hora de entrada|Hora para unirse|Primera entrada|Primera unión|Hora de ingresso|Primeiro acesso|Primeira entrada|Ora di accesso|Primo accesso|Prima partecipazione|Deelnametijd|Eerste deelname|Czas dołączenia|Pierwsze dołączenie',
  leaveTime:
    'Leave Time|Last Leave|Last Leave Time|Left At|Time Exited|Attendee End Time|Waktu Keluar|Terakhir Keluar|Keluar Terakhir|Austrittszeit|Zeitpunkt des Verlassens|Letztes Verlassen|Heure de départ|Dernier départ|Dernière sortie|Hora de salida|Última salida|Hora de saída|Última saída|Ora di uscita|Ultima uscita|Tijd van vertrek|Laatst verlaten|Czas opuszczenia|Ostatnie opuszczenie',
  duration:
    'Duration|Actual Duration|Total Duration|In-Meeting Duration|Time in Session|Attendance Duration|Durasi|Durasi Total|Total Durasi (menit)s|Total Durasi|Durasi Dalam Rapat|Waktu dalam Sesi|Dauer|Gesamtdauer|Dauer der Besprechung|Durée|Durée totale|Durée de la réunion|Duración|Duración total|Duración de la reunión|Duração|Duração total|Duração na reunião|Durata|Durata totale|Durata della riunione|Duur|Totale duur|Duur in vergadering|Czas trwania|Całkowity czas trwania',
  guest: 'Guest|Is Guest|Tamu|Gast|Invité|Invitado|Convidado|Ospite|Gość',
  waitingRoom:
    'In Waiting Room|Di Ruang Tunggu|Im Warteraum|En salle d’attente|En la sala de espera|Na sala de espera|In sala d’attesa|In wachtkamer|W poczekalni',
  action:
    'User Action|Tindakan Pengguna|Benutzeraktion|Action de l’utilisateur|Action utilisateur|Acción del usuario|Acción de usuario|Atividade|Ação do usuário|Azione utente|Gebruikersactie|Akcja użytkownika',
  timestamp:
    'Timestamp|Stempel Waktu|Cap Waktu|Zeitstempel|Horodatage|Horodateur|Marca de tiempo|Marca temporal|Carimbo de data/hora|Informazioni cronologiche|Tijdstempel|Sygnatura czasowa',
  participants:
    'Participants|Participant|Attended participants|Peserta|Teilnehmer|Participantes|Partecipanti|Deelnemers|Uczestnicy',

  topic:
    'Topic|Meeting Topic|Meeting Name|Meeting Title|Webinar Name|Webinar Title|Webinar Topic|Event|Event Name|Event Title|Topik|Judul|Judul Rapat|Judul Webinar|Judul Acara|Nama Acara|Nama Kegiatan|Nama Rapat|Thema|Besprechungstitel|Titel der Besprechung|Titre de la réunion|Sujet|Título de la reunión|Tema|Título da reunião|Tópico|Titolo della riunione|Argomento|Vergaderingstitel|Titel van vergadering|Onderwerp|Tytuł spotkania|Temat',
  meetingId:
    'Meeting ID|Webinar ID|ID|ID Rapat|ID Webinar|Besprechungs-ID|ID de réunion|ID de reunión|ID da reunião',
  startTime:
    'Start Time|Actual Start Time|Meeting Start Time|Actual Start Date/Time|Start Date|Event Start Date|Waktu Mulai|Waktu Mulai Aktual|Startzeit|Tatsächliche Startzeit|Heure de début|Hora de inicio|Hora de início|Ora di inizio|Begintijd|Starttijd|Godzina rozpoczęcia|Czas rozpoczęcia',
  endTime:
    'End Time|Actual End Time|Meeting End Time|End Date|Event End Date|Waktu Berakhir|Waktu Selesai|Endzeit|Heure de fin|Hora de finalización|Hora de término|Hora de fim|Ora di fine|Eindtijd|Godzina zakończenia|Czas zakończenia',
  host: 'Host|Host Name|Organizer|Organizer Name|Organized By|Hosted By|Nama Host|Tuan Rumah|Penyelenggara|Veranstalter|Organisateur|Organizador|Organizzatore|Organisator|Organizator',
  hostEmail: 'Host Email|Organizer Email|Email Host',

  interestRating: 'Interest Rating',
  upn: 'UPN|Participant ID (UPN)',
  /** Known, and of no use for a contact. */
  unused:
    'Recording Consent|Recording Disclaimer Response|Respons Penafian Rekaman|Country|Country/Region|Country/Region Name|Nama Negara/Wilayah|No|Nr|Nomor|User ID|Member ID|api_id|guest_id|Registrants|Unique Viewers|Total Users|Max Concurrent Views|Enable Registration|Source Name|Order #|Order ID|Attendee #|Quantity|Price Tier|Ticket Type|Ticket Name|Group|Order Type|Currency|Total Paid|Fees Paid|Eventbrite Fees|Eventbrite Payment Processing|Home Address 1|Home Address 2|Home City|Home State|Home Zip|Home Country|custom_source|utm_source|referrer|referred_by|qr_code_url|amount|amount_tax|amount_discount|coupon_code|eth_address|solana_address|survey_response_rating|survey_response_feedback|ticket_type_id|Unsubscribed|Meeting Duration|Average Attendance Time|Session Name|Meeting Start|Last visited group on|Last Attended|Total RSVPs|RSVPed Yes|RSVPed Maybe|RSVPed No|Meetups attended|No shows|Intro|Photo|Assistant Organizer|Mailing List|Guests',
} as const satisfies Readonly<Record<string, string>>;

export type ReportColumn = keyof typeof headerAliases | 'renamedName';

/** Words that say what a question asks for (`Nomor WhatsApp aktif`), and words that may stand beside them. */
export const questionWords: readonly {
  readonly column: ReportColumn;
  readonly asked: string;
  readonly beside?: string;
}[] = [
  { column: 'url', asked: 'linkedin', beside: 'link url profile profil akun account address alamat' },
  { column: 'email', asked: 'email mail surel', beside: 'e alamat address' },
  {
    column: 'telephone',
    asked: 'whatsapp wa hp handphone telp telepon ponsel phone mobile',
    beside: 'nomor no nr number',
  },
  {
    column: 'organization',
    asked: 'instansi company organization organisation perusahaan lembaga institution employer organisasi',
    beside: 'name nama unit kerja tempat',
  },
  { column: 'department', asked: 'satker opd' },
  { column: 'jobTitle', asked: 'jabatan job title position posisi', beside: 'name nama' },
  { column: 'name', asked: 'nama name', beside: 'gelar lengkap full peserta participant attendee' },
];

/** Words that change nothing in such a question. Any other (`size`, `atasan`) leaves the column unknown. */
export const fillerWords =
  'a an the is are your you what which do does for of in at and or work working aktif active anda saudara bapak ibu apa di dan atau dengan beserta asal bekerja current currently saat ini terakhir pribadi please enter isi wajib optional opsional required bisa dihubungi lengkap';
