"""Address books as programs write them, of people who do not exist.

The shapes follow what each program documents and does; names and numbers are made up, and the
numbers begin with a zero after the zone or lie in no range that is given out to people we know.
"""

from __future__ import annotations

import base64
import quopri

_PHOTO = base64.b64encode(bytes(range(256)) * 4).decode()


def _lines(text: str) -> str:
    return text.strip("\n").replace("\n", "\r\n") + "\r\n"


def _quoted(text: str, encoding: str) -> str:
    return quopri.encodestring(text.encode(encoding)).decode().replace("\n", "=0D=0A")


def _folded_base64(text: str) -> str:
    return "\n".join(f" {text[at : at + 72]}" for at in range(0, len(text), 72))


OUTLOOK_VCARD = _lines(
    f"""
BEGIN:VCARD
VERSION:2.1
N;LANGUAGE=nl-be;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:{_quoted("Müller;Zoë", "cp1252")}
FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:{_quoted("Zoë Müller", "cp1252")}
ORG:Buurtwerk De Proef;Team Noord
TITLE:Coach
NOTE;ENCODING=QUOTED-PRINTABLE:Bellen op vrijdag=0D=0A=
na de middag
TEL;WORK;VOICE:015 20 20 20
TEL;CELL;VOICE:0470 12 34 56
TEL;WORK;FAX:015 20 20 21
ADR;WORK;PREF:;;Proefstraat 1;Mechelen;;2800;België
LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Proefstraat 1=0D=0A=
2800 Mechelen
X-MS-OL-DEFAULT-POSTAL-ADDRESS:2
BDAY:19840312
EMAIL;PREF;INTERNET:zoe@proef.example
PHOTO;TYPE=JPEG;ENCODING=BASE64:
{_folded_base64(_PHOTO)}

X-MS-IMADDRESS:zoe
REV:20261121T101500Z
END:VCARD
BEGIN:VCARD
VERSION:2.1
N:;
FN:vzw De Proef
ORG:vzw De Proef
TEL;WORK;VOICE:015 20 20 22
END:VCARD
"""
).encode("cp1252")

GOOGLE_VCARD = _lines(
    """
BEGIN:VCARD
VERSION:3.0
FN:Ayşe Yılmaz
N:Yılmaz;Ayşe;;;
EMAIL;TYPE=INTERNET;TYPE=HOME:ayse@a.example
EMAIL;TYPE=INTERNET;TYPE=WORK:ayse@werk.example
TEL;TYPE=CELL:+32 470 12 34 57
TEL;TYPE=HOME:015/20.20.23
item1.TEL:0470123458
item1.X-ABLabel:Buurvrouw
item2.ORG:Ouderraad;
NOTE:Kookt op woensdag\\, vraagt niets\\; lust geen vis.\\nBel aan bij nr. 3
BDAY:1990-01-02
CATEGORIES:myContacts
PHOTO:https://a.example/photo
END:VCARD
"""
).encode()

APPLE_VCARD = _lines(
    f"""
BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//macOS 14.5//EN
N:Janssens;Bo;;;
FN:Bo Janssens
item1.EMAIL;type=INTERNET;type=pref:bo@a.example
item1.X-ABLabel:_$!<Home>!$_
TEL;type=IPHONE;type=CELL;type=VOICE;type=pref:+32 470 12 34 59
item2.ADR;type=HOME;type=pref:;;Straat 2;Mechelen;;2800;België
item2.X-ABADR:be
NOTE:Een lange nota die Apple na vijfenzeventig tekens afbreekt en op de vol
 gende regel met een spatie verdergaat\\, ook in é
PHOTO;ENCODING=b;TYPE=JPEG:{_PHOTO[:60]}
{_folded_base64(_PHOTO[60:])}
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:Sociale kruidenier Proef
ORG:Sociale kruidenier Proef;
X-ABShowAs:COMPANY
TEL;type=WORK;type=VOICE;type=pref:015 20 20 24
EMAIL;type=INTERNET;type=WORK;type=pref:hallo@kruidenier.example
item1.URL;type=pref:https://kruidenier.example
item1.X-ABLabel:_$!<HomePage>!$_
ADR;type=WORK:;;Markt 3;Mechelen;;2800;België
END:VCARD
"""
).encode()
_LETTER = "é".encode()
APPLE_CUT_LETTER = APPLE_VCARD.replace(
    b"ook in " + _LETTER, b"ook in " + _LETTER[:1] + b"\r\n " + _LETTER[1:]
)
"""The same, cut in the middle of a letter, as programs that count bytes do."""

THUNDERBIRD_VCARD = _lines(
    """
BEGIN:VCARD
VERSION:4.0
UID:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
FN;PREF=1:Cé Dubois
N:Dubois;Cé;;;
NICKNAME:Céke
EMAIL;PREF=1:ce@a.example
EMAIL:ce@b.example
TEL;TYPE="cell,voice";VALUE=URI:tel:+32-470-12-34-60
TEL;VALUE=TEXT;TYPE=home:015 20 20 25
LANG;PREF=1:fr
LANG:nl-BE
GENDER:F
BDAY;VALUE=DATE:19850730
ORG:Collectif Exemple
URL;VALUE=URI:https://ce.example
END:VCARD
"""
).encode()

GOOGLE_CSV = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,"
    "Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Phone 2 - Label,Phone 2 - Value,Address 1 - Formatted\r\n"
    "Ayşe,,Yılmaz,,,,,Ouderraad,,,Kookt op woensdag,,* myContacts,* Home,ayse@a.example,,,"
    "Home,015 20 20 23,Mobile,+32 470 12 34 57 ::: 0470 12 34 58,Straat 1\r\n"
    'Bo,,Janssens,,,,,,,,"Twee\nregels",,* myContacts,,,,,,,,,\r\n'
).encode()

OUTLOOK_CSV = (
    '"First Name","Middle Name","Last Name","Title","Suffix","Company","Department",'
    '"Business Phone","Home Phone","Mobile Phone","Anniversary","Birthday","Children",'
    '"E-mail Address","E-mail Type","E-mail 2 Address","Gender","Government ID Number","Hobby",'
    '"Notes","Spouse","Web Page"\r\n'
    '"Zoë","","Müller","","","Buurtwerk De Proef","","015 20 20 20","","0470 12 34 56","0/0/00",'
    '"0/0/00","","zoe@proef.example","SMTP","zoe@b.example","Unspecified","","","Vrijdag","",""\r\n'
).encode("cp1252")

OUTLOOK_CSV_NL = (
    "Voornaam;Achternaam;E-mailadres;Mobiele telefoon;Telefoon thuis;Notities\r\n"
    "Zoë;Müller;zoe@proef.example;0470 12 34 56;;Vrijdag\r\n"
).encode("cp1252")

THUNDERBIRD_CSV = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,"
    "Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Birth Year,"
    "Birth Month,Birth Day,Notes\r\n"
    "Cé,Dubois,Cé Dubois,Céke,ce@a.example,ce@b.example,,,015 20 20 25,,,0470 12 34 60,,,,,\r\n"
).encode()
