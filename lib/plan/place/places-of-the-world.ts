/** `SG Asia/Singapore` a line: ISO 3166-1 code and the zone of the whole country, or of all of it that anybody works in. */
const single = `
AD Europe/Andorra,AE Asia/Dubai,AF Asia/Kabul,AL Europe/Tirane,AM Asia/Yerevan,AO Africa/Luanda,AR America/Buenos_Aires,AT Europe/Vienna,
AZ Asia/Baku,BA Europe/Sarajevo,BD Asia/Dhaka,BE Europe/Brussels,BF Africa/Ouagadougou,BG Europe/Sofia,BH Asia/Bahrain,
BI Africa/Bujumbura,BJ Africa/Porto-Novo,BN Asia/Brunei,BO America/La_Paz,BT Asia/Thimphu,BW Africa/Gaborone,BY Europe/Minsk,
BZ America/Belize,CG Africa/Brazzaville,CH Europe/Zurich,CI Africa/Abidjan,CM Africa/Douala,CN Asia/Shanghai,CO America/Bogota,
CR America/Costa_Rica,CU America/Havana,CY Asia/Nicosia,CZ Europe/Prague,DE Europe/Berlin,DJ Africa/Djibouti,DK Europe/Copenhagen,
DO America/Santo_Domingo,DZ Africa/Algiers,EE Europe/Tallinn,EG Africa/Cairo,ET Africa/Addis_Ababa,FI Europe/Helsinki,FJ Pacific/Fiji,
FR Europe/Paris,GA Africa/Libreville,GB Europe/London,GH Africa/Accra,GM Africa/Banjul,GN Africa/Conakry,GR Europe/Athens,
GT America/Guatemala,GY America/Guyana,HK Asia/Hong_Kong,HN America/Tegucigalpa,HR Europe/Zagreb,HT America/Port-au-Prince,
HU Europe/Budapest,IE Europe/Dublin,IL Asia/Jerusalem,IN Asia/Kolkata,IQ Asia/Baghdad,IR Asia/Tehran,IS Atlantic/Reykjavik,
IT Europe/Rome,JM America/Jamaica,JO Asia/Amman,JP Asia/Tokyo,KE Africa/Nairobi,KG Asia/Bishkek,KH Asia/Phnom_Penh,KR Asia/Seoul,
KW Asia/Kuwait,LA Asia/Vientiane,LB Asia/Beirut,LI Europe/Vaduz,LK Asia/Colombo,LR Africa/Monrovia,LS Africa/Maseru,LT Europe/Vilnius,
LU Europe/Luxembourg,LV Europe/Riga,LY Africa/Tripoli,MA Africa/Casablanca,MC Europe/Monaco,MD Europe/Chisinau,ME Europe/Podgorica,
MG Indian/Antananarivo,MK Europe/Skopje,ML Africa/Bamako,MM Asia/Yangon,MO Asia/Macau,MR Africa/Nouakchott,MT Europe/Malta,
MU Indian/Mauritius,MV Indian/Maldives,MW Africa/Blantyre,MY Asia/Kuala_Lumpur,MZ Africa/Maputo,NA Africa/Windhoek,NE Africa/Niamey,
NG Africa/Lagos,NI America/Managua,NL Europe/Amsterdam,NO Europe/Oslo,NP Asia/Kathmandu,NZ Pacific/Auckland,OM Asia/Muscat,
PA America/Panama,PE America/Lima,PH Asia/Manila,PK Asia/Karachi,PL Europe/Warsaw,PR America/Puerto_Rico,PY America/Asuncion,
QA Asia/Qatar,RO Europe/Bucharest,RS Europe/Belgrade,RW Africa/Kigali,SA Asia/Riyadh,SB Pacific/Guadalcanal,SC Indian/Mahe,
SD Africa/Khartoum,SE Europe/Stockholm,SG Asia/Singapore,SI Europe/Ljubljana,SK Europe/Bratislava,SL Africa/Freetown,SN Africa/Dakar,
SO Africa/Mogadishu,SR America/Paramaribo,SV America/El_Salvador,SY Asia/Damascus,TG Africa/Lome,TH Asia/Bangkok,TJ Asia/Dushanbe,
TL Asia/Dili,TM Asia/Ashgabat,TN Africa/Tunis,TR Europe/Istanbul,TT America/Port_of_Spain,TW Asia/Taipei,TZ Africa/Dar_es_Salaam,
UA Europe/Kyiv,UG Africa/Kampala,UY America/Montevideo,UZ Asia/Tashkent,VE America/Caracas,VN Asia/Ho_Chi_Minh,VU Pacific/Efate,
WS Pacific/Apia,YE Asia/Aden,ZA Africa/Johannesburg,ZM Africa/Lusaka,ZW Africa/Harare`;

/** Code -> zone. */
export const zonesOfCountries: ReadonlyMap<string, string> = new Map(
  single.split(',').flatMap(line => {
    const [code, zone] = line.trim().split(' ');
    return code && zone ? [[code, zone] as const] : [];
  }),
);

/** Countries in several zones, by which the part before has to tell. */
export const manyZones = [
  'US',
  'CA',
  'AU',
  'BR',
  'RU',
  'MX',
  'ES',
  'PT',
  'CL',
  'EC',
  'CD',
  'MN',
  'PG',
  'ID',
  'KZ',
  'FM',
  'KI',
  'GL',
  'PF',
];

/** What countries are called beside their names in `Intl.DisplayNames`. */
export const countryAliases: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a.': 'US',
  us: 'US',
  'u.s.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'u.k.': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  inggris: 'GB',
  'inggris raya': 'GB',
  uae: 'AE',
  'u.a.e.': 'AE',
  'the netherlands': 'NL',
  holland: 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  turki: 'TR',
  'south korea': 'KR',
  korea: 'KR',
  'korea selatan': 'KR',
  'hong kong': 'HK',
  hongkong: 'HK',
  macau: 'MO',
  china: 'CN',
  tiongkok: 'CN',
  cina: 'CN',
  burma: 'MM',
  myanmar: 'MM',
  vietnam: 'VN',
  'viet nam': 'VN',
  'timor leste': 'TL',
  'timor-leste': 'TL',
  'east timor': 'TL',
  brunei: 'BN',
  'brunei darussalam': 'BN',
  russia: 'RU',
  rusia: 'RU',
};

interface Region {
  readonly zone: string;
  readonly country: string;
}

const inCountry = (country: string, lists: Readonly<Record<string, string>>): (readonly [string, Region])[] =>
  Object.entries(lists).flatMap(([zone, names]) =>
    names.split(',').map(name => [name.trim(), { zone, country }] as const),
  );

/**
 * Folded names of states and large cities of countries in several zones. A state that is in two zones itself has none: an empty zone
 * keeps its namesakes elsewhere from being taken for it (`Paris, Texas`).
 */
export const regionsOfTheWorld: ReadonlyMap<string, Region> = new Map([
  ...inCountry('US', {
    'America/New_York':
      'new york, new york city, nyc, brooklyn, manhattan, boston, philadelphia, washington dc, washington d.c., d.c., dc, district of columbia, atlanta, miami, orlando, tampa, jacksonville, detroit, pittsburgh, charlotte, raleigh, baltimore, cleveland, columbus, cincinnati, indianapolis, connecticut, delaware, maine, maryland, massachusetts, new hampshire, new jersey, north carolina, ohio, pennsylvania, rhode island, south carolina, vermont, virginia, west virginia',
    'America/Chicago':
      'chicago, houston, dallas, austin, san antonio, fort worth, dallas-fort worth, minneapolis, st. louis, kansas city, new orleans, milwaukee, nashville, memphis, oklahoma city, omaha, alabama, arkansas, illinois, iowa, louisiana, minnesota, mississippi, missouri, oklahoma, wisconsin',
    'America/Denver': 'denver, salt lake city, albuquerque, colorado, montana, new mexico, utah, wyoming',
    'America/Phoenix': 'phoenix, tucson, scottsdale',
    'America/Los_Angeles':
      'los angeles, san francisco, san francisco bay, san diego, san jose, sacramento, oakland, silicon valley, palo alto, mountain view, seattle, las vegas, california, washington state',
    'Pacific/Honolulu': 'honolulu, hawaii',
    'America/Anchorage': 'anchorage',
    '': 'alaska, arizona, florida, idaho, indiana, kansas, kentucky, michigan, nebraska, nevada, north dakota, oregon, south dakota, tennessee, texas, portland, washington',
  }),
  ...inCountry('CA', {
    'America/Toronto': 'toronto, ottawa, montreal, quebec city, mississauga, waterloo',
    'America/Vancouver': 'vancouver, victoria bc',
    'America/Edmonton': 'calgary, edmonton, alberta',
    'America/Winnipeg': 'winnipeg, manitoba',
    'America/Halifax': 'halifax, nova scotia, new brunswick, prince edward island',
    'America/Regina': 'regina, saskatoon',
    '': 'ontario, quebec, british columbia, saskatchewan, newfoundland and labrador, nunavut',
  }),
  ...inCountry('AU', {
    'Australia/Sydney': 'sydney, canberra, australian capital territory, newcastle nsw, wollongong',
    'Australia/Melbourne': 'melbourne, geelong',
    'Australia/Brisbane': 'brisbane, gold coast, queensland',
    'Australia/Perth': 'perth',
    'Australia/Adelaide': 'adelaide, south australia',
    'Australia/Hobart': 'hobart, tasmania',
    'Australia/Darwin': 'darwin, northern territory',
    '': 'victoria, new south wales, western australia',
  }),
  ...inCountry('BR', {
    'America/Sao_Paulo': 'sao paulo, rio de janeiro, brasilia, belo horizonte, curitiba, porto alegre',
    'America/Manaus': 'manaus',
  }),
  ...inCountry('RU', {
    'Europe/Moscow': 'moscow, moskwa, saint petersburg, st. petersburg, st petersburg',
    'Asia/Novosibirsk': 'novosibirsk',
    'Asia/Vladivostok': 'vladivostok',
    'Asia/Yekaterinburg': 'yekaterinburg',
  }),
  ...inCountry('MX', {
    'America/Mexico_City': 'mexico city, ciudad de mexico, guadalajara, monterrey, puebla',
  }),
  ...inCountry('ES', {
    'Europe/Madrid': 'madrid, barcelona, valencia, seville, sevilla, bilbao, malaga, zaragoza',
  }),
  ...inCountry('PT', { 'Europe/Lisbon': 'lisbon, lisboa, porto, braga, coimbra' }),
  ...inCountry('CL', { 'America/Santiago': 'santiago, valparaiso' }),
  ...inCountry('EC', { 'America/Guayaquil': 'quito, guayaquil' }),
  ...inCountry('CD', { 'Africa/Kinshasa': 'kinshasa', 'Africa/Lubumbashi': 'lubumbashi' }),
  ...inCountry('MN', { 'Asia/Ulaanbaatar': 'ulaanbaatar, ulan bator' }),
  ...inCountry('PG', { 'Pacific/Port_Moresby': 'port moresby, lae' }),
  ...inCountry('KZ', { 'Asia/Almaty': 'almaty, astana' }),
]);

/** Large cities that are no zone's name. */
export const moreCities: Readonly<Record<string, string>> = {
  'the hague': 'Europe/Amsterdam',
  'den haag': 'Europe/Amsterdam',
  rotterdam: 'Europe/Amsterdam',
  munich: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  bonn: 'Europe/Berlin',
  geneva: 'Europe/Zurich',
  jenewa: 'Europe/Zurich',
  milan: 'Europe/Rome',
  osaka: 'Asia/Tokyo',
  kyoto: 'Asia/Tokyo',
  beijing: 'Asia/Shanghai',
  shenzhen: 'Asia/Shanghai',
  guangzhou: 'Asia/Shanghai',
  'new delhi': 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  chennai: 'Asia/Kolkata',
  hanoi: 'Asia/Ho_Chi_Minh',
  'ho chi minh city': 'Asia/Ho_Chi_Minh',
  'abu dhabi': 'Asia/Dubai',
  doha: 'Asia/Qatar',
  jeddah: 'Asia/Riyadh',
  mecca: 'Asia/Riyadh',
  makkah: 'Asia/Riyadh',
  medina: 'Asia/Riyadh',
  madinah: 'Asia/Riyadh',
  'quezon city': 'Asia/Manila',
  cebu: 'Asia/Manila',
  ankara: 'Europe/Istanbul',
  penang: 'Asia/Kuala_Lumpur',
  'johor bahru': 'Asia/Kuala_Lumpur',
  'petaling jaya': 'Asia/Kuala_Lumpur',
  'cape town': 'Africa/Johannesburg',
};

/** Zones whose city has a namesake that is as likely meant, or whose name is no city's. */
export const doubtfulCities: ReadonlySet<string> = new Set(
  'center,cordoba,merida,vincennes,knox,marengo,petersburg,winamac,vevay,tell city,la paz,san juan,san luis,salta,santiago,casey,davis,palmer,midway,wake,jersey,eucla,creston,louisville,phoenix,boise,denver,halifax,victoria,troll,st johns,st thomas,st lucia,st vincent,st kitts,saint helena,stanley,south georgia,easter,christmas,wallis,central,reunion,bahia,nome,sitka,mawson,macquarie,vostok,syowa,kirov,tripoli,belem,recife,adak,thule,dawson,metlakatla,menominee,monticello,beulah,new salem,resolute,creston,cancun,perth,sydney,melbourne'.split(
    ',',
  ),
);
