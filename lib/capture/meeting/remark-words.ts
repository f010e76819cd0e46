import { fold } from '../../identity/text.ts';

/** What a platform writes beside a name; `unknown`: in its place. */
export type Remark =
  | 'you'
  | 'organizer'
  | 'moderator'
  | 'speaker'
  | 'attendee'
  | 'guest'
  | 'presentation'
  | 'unknown';

/**
 * In the languages of Zoom, Teams and Meet, with variants from memory where no page was seen. Asked only of a trailing
 * parenthesis and of a line of its own below a name, so that a word that is also a name does no harm.
 */
const words: readonly (readonly [Remark, string])[] = [
  [
    'you',
    'you|me|myself|self|saya|anda|kamu|aku|ich|du|sie|ich selbst|vous|moi|toi|yo|tu|usted|eu|voce|io|ik|jij|u|jag|jeg|mina|ja|ty|я|вы|ты|ви|ben|siz|sen|ban|ฉัน|คุณ|我|您|你|自分|あなた|私|나|本人|אני|אתה|أنا|أنت|मैं|आप|en|te|vy|eu insumi|εγω|εσεις',
  ],
  [
    'organizer',
    'host|meeting host|organizer|organiser|meeting organizer|tuan rumah|penyelenggara|penyelenggara rapat|host rapat|tuan rumah rapat|pembawa acara|pengelola rapat|gastgeber|besprechungsgastgeber|organisator|hote|animateur|organisateur|organisatrice|organisateur de la reunion|hote de la reunion|anfitrion|organizador|organizadora|anfitrion de la reunion|organizador de la reunion|anfitriao|organizador da reuniao|organizzatore|organizzatore della riunione|vard|motesvard|gospodarz|organizator|organizator spotkania|организатор|организатор встречи|ведущий|toplanti sahibi|oturum sahibi|duzenleyen|duzenleyici|nguoi chu tri|chu tri|nguoi to chuc|ผู้จัด|ผู้จัดประชุม|โฮสต์|主持人|会议主持人|會議主持人|组织者|召集人|召集者|主办方|ホスト|主催者|会議の主催者|開催者|호스트|회의 호스트|이끌이|주최자|המארח|מארגן|المضيف|المنظم|होस्ट|आयोजक',
  ],
  [
    'moderator',
    'co-host|cohost|co host|meeting co-host|co-organizer|moderator|tuan rumah bersama|penyelenggara bersama|host bersama|co-gastgeber|mitorganisator|mitveranstalter|co-animateur|coanimateur|co-hote|co-organisateur|coorganisateur|coanfitrion|co-anfitrion|coorganizador|co-organizador|moderador|coanfitriao|co-anfitriao|medehost|mede-organisator|medeorganisator|co-organizzatore|coorganizzatore|coospite|wspolgospodarz|wspolorganizator|соорганизатор|ortak oturum sahibi|ortak toplanti sahibi|dong chu tri|nguoi dong chu tri|联席主持人|聯席主持人|联合主持人|共同組織者|共同ホスト|共同開催者|공동 호스트|공동 이끌이|moderateur|moderatrice|moderatore',
  ],
  [
    'speaker',
    'presenter|presenters|panelist|panelists|panellist|speaker|speakers|narasumber|penyaji|para penyaji|pembicara|presentator|presentatoren|referent|referenten|diskussionsteilnehmer|podiumsteilnehmer|presentateur|presentateurs|intervenant|intervenants|paneliste|panelistes|moderador y ponente|presentador|presentadores|moderadores|panelista|panelistas|ponente|ponentes|apresentador|apresentadores|palestrante|relatore|relatori|presentatori|panellisti|prelegent|prezenter|prezenterzy|panelisci|докладчик|докладчики|выступающие|панелисты|sunucu|sunucular|nguoi trinh bay|dien gia|演示者|演講者|嘉宾|小组成员|发表者|発表者|プレゼンター|パネリスト|발표자|패널리스트',
  ],
  [
    'attendee',
    'attendee|attendees|viewer|viewers|peserta|hadirin|para peserta|audiens|pemirsa|teilnehmer|teilnehmende|participant|participants|asistente|asistentes|participante|participantes|participante da reuniao|deelnemer|deelnemers|partecipante|partecipanti|uczestnik|uczestnicy|участник|участники|katilimci|katilimcilar|nguoi tham du|nguoi tham gia|参加者|与会者|參與者|观众|出席者|참석자|참가자',
  ],
  [
    'guest',
    'guest|guests|external|unverified|unverified guest|anonymous|outside organization|tamu|eksternal|tidak terverifikasi|belum diverifikasi|tidak diverifikasi|gast|gaste|extern|externe|externer|nicht uberpruft|nicht verifiziert|invite|invitee|externes|non verifie|invitado|invitada|externo|externa|no comprobado|sin verificar|no verificado|convidado|convidada|nao verificado|ospite|esterno|esterna|non verificato|niet geverifieerd|gosc|zewnetrzny|niezweryfikowany|niezweryfikowane|gäst|гость|внешний|непроверенный|не проверено|konuk|misafir|dis|dogrulanmadi|dogrulanmamis|khach|ben ngoai|chua xac minh|chua duoc xac minh|แขก|ภายนอก|访客|来宾|来賓|外部|未验证|未驗證|訪客|來賓|ゲスト|社外|未確認|未検証|게스트|외부|확인되지 않음|אורח|חיצוני|ضيف|خارجي|अतिथि|बाहरी',
  ],
  [
    'presentation',
    'presentation|your presentation|presenting|is presenting|presentasi|presentasi anda|sedang presentasi|prasentation|deine prasentation|ihre prasentation|votre presentation|presentacion|tu presentacion|su presentacion|apresentacao|sua apresentacao|presentazione|la tua presentazione|presentatie|je presentatie|prezentacja|twoja prezentacja|презентация|ваша презентация|sunu|sununuz|bai trinh bay|ban trinh bay cua ban|งานนำเสนอ|การนำเสนอ|演示|您的演示|你的演示|簡報|画面の共有|プレゼンテーション|発表|프레젠테이션|발표|presentation du participant|screen share|berbagi layar|lagi presentasi',
  ],
  [
    'unknown',
    'unknown user|unknown participant|unknown|pengguna tidak dikenal|pengguna tak dikenal|tidak diketahui|unbekannter benutzer|unbekannt|utilisateur inconnu|usuario desconocido|usuario desconhecido|utente sconosciuto|onbekende gebruiker|nieznany uzytkownik|неизвестный пользователь|bilinmeyen kullanici|nguoi dung khong xac dinh|未知用户|未知使用者|不明なユーザー|알 수 없는 사용자',
  ],
];

const remarks: ReadonlyMap<string, Remark> = new Map(
  words.flatMap(([remark, said]) => said.split('|').map(word => [fold(word), remark] as const)),
);

/** `Tuan Rumah` -> organizer. The text is a whole remark, of one thing. */
export const remarkOf = (text: string): Remark | undefined => remarks.get(fold(text));
