import { type ContactFormat, fieldsNamed } from './contact-format.ts';

/**
 * `Connections.csv` of LinkedIn's own archive: `First Name,Last Name,URL,Email Address,Company,Position,Connected On` below a
 * note of three lines; before 2024 without the URL. The other languages are as LinkedIn words them elsewhere.
 */
export const linkedin: ContactFormat = {
  kind: 'linkedin',
  signs: [
    'connectedon',
    'verbundenam',
    'vernetztam',
    'kontaktseit',
    'connectele',
    'enrelationdepuis',
    'datedeconnexion',
    'conectadoel',
    'contactodesde',
    'conectadoem',
    'collegatoil',
    'collegatodal',
    'verbondenop',
    'terhubungpada',
    'terhubungsejak',
  ].map(key => [key]),
  fieldOf: fieldsNamed({
    firstName: 'First Name|Vorname|Prénom|Nombre|Nome|Primeiro nome|Voornaam|Nama Depan|Imię',
    lastName:
      'Last Name|Nachname|Nom|Nom de famille|Apellido|Apellidos|Sobrenome|Cognome|Achternaam|Nama Belakang|Nazwisko',
    url: 'URL|Profile URL|Profil-URL|URL du profil|URL del perfil|URL do perfil|URL Profil',
    email:
      'Email Address|E-Mail-Adresse|Adresse e-mail|Adresse électronique|Dirección de correo electrónico|Correo electrónico|Email|Endereço de e-mail|Indirizzo email|Indirizzo e-mail|E-mailadres|Alamat Email',
    organization:
      'Company|Unternehmen|Firma|Entreprise|Société|Empresa|Azienda|Bedrijf|Perusahaan|Organisasi',
    jobTitle: 'Position|Poste|Fonction|Cargo|Puesto|Posizione|Functie|Posisi|Jabatan|Stanowisko',
    connectedOn:
      'Connected On|Verbunden am|Vernetzt am|Kontakt seit|Connecté le|En relation depuis|Date de connexion|Conectado el|Contacto desde|Conectado em|Collegato il|Collegato dal|Verbonden op|Terhubung pada|Terhubung sejak',
  }),
};
