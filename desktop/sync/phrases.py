"""What messages say again and again, known to both ends, so that it need not travel.

Most messages are small: a greeting, an answer that nothing is new, some changed fields. Alone
they hold too little for zstd to find anything twice. With these phrases as its dictionary such
a message is half as long. They tell what any message may say, and nothing that one ever said.

The phrases never change: what was packed with others cannot be unpacked, which the checksum in
each frame shows. New phrases get a new :data:`NAME`.
"""

from __future__ import annotations

import threading
from functools import cache
from io import BytesIO

import zstandard

NAME = "zstd-1"
"""As an encoding. Who says that they accept it also unpacks it; the server shows by its answers."""
WORTH = 100
"""Bytes from which a message becomes shorter."""
MOST = 64 << 10
"""Bytes from which a message has enough to say that zstd needs no help."""
_LEVEL = 9
_LARGEST_WINDOW = 8 << 20
_local = threading.local()

_WORDS = """\
cooperation project_cooperation operating_subsidy project_subsidy diversity_clause co_financing
secondment consultation city ward sector explicit_consent made_public phone text chat email
in_person keep_in_touch introduce directory story photo_audio special_category number day yes_no
choice key_figure bridge_figure support_figure m_ambassador bystander volunteer public_task
consent legal_obligation legitimate_interest open answered no_offer city_service social_house
police fire_brigade school non_profit informal_association faith_community sports_club
youth_work care_and_welfare company knowledge_institution grassroots local flemish federal
international active dormant stopped contact_made nobody trust_growing question referred
introduced signal follow_up declined service_centre community_house library youth_centre
sports_field square_or_park house_of_worship shop_or_cafe club_house social_grocery
dutch_practice other none safe growing brave temporarily_closed closed contact bridge
invitations referral unknown some good information warm_handover accompanied arrived helped
not_helped not_gone structural occasional known building done refused withdrawn access
rectification restriction objection erasure portability paused home public_space organisation
online month quarter year dropped visit place network person ethno_cultural belief rainbow
disability_visible disability_invisible neurodiversity mental_health newcomers gender youth
seniors life_course language socio_economic digital money infrastructure staff knowledge
communication street_round place_visit organisation_visit key_figure_talk home_visit_invited
event survey_round parent_group meeting online_phone planned draft final cancelled notice
"""

_FIELDS = """\
aside aside_at aside_by before deleted_at entity field kind record_id resolution standing
standing_at standing_by affiliation_id attachment_id consent_id decided_on meeting_id person_id
reason task_id until visit_id figures first_on hidden_below team_name about from_on language
read_by read_on text version answer asked_on done_on due_on right state field_id network_id
organisation_id place_id value approved choices extends label rank type agreement_id mime name
sha256 size compared one_id other_id loser_id merged payload undone winner_id assignee
every_days paused_until count need_id outcome service_id summary themes decisions held_on
minutes organisations purpose amount clause_practice clause_signed_on fte note obligations
parties review_on title to_on flow from_id mutual one_person regularity source strength to_id
accessibility checked_on cost description how_to_apply languages opening_hours status
target_group wards address lat lon phone ward per theme visits is_promise repeat_days
evidence_id expires_on given_on how_given withdrawn_on witness wording wording_language
wording_version public_role public_source role target_id target_kind agreed_on availability
offers art9_basis channel display_name do_not_contact email informed_how informed_language
informed_on informed_version legal_basis more_channels objected owner purposes restricted stage
channels needs reach external_id level website assessed_on criteria threshold capacity
under_used welcome_languages anonymised_on consultants duration goals interpreter networks
outcomes persons reached_new reached_total setting start
"""

_KINDS = """\
visit place place_assessment organisation network person key_figure affiliation consent task
target site service tie agreement meeting need referral contact_rhythm merge_record
not_duplicate attachment custom_field custom_value rights_request wording publication retained
conflict
"""

_MESSAGES = (
    '{"code":"","message":"","retry_after":10}{"offset":262144,"done":true}',
    '{"refresh":"r1.","access":"a1.","access_seconds":900,"lease_until":1795361}',
    '{"results":[{"n":20,"op":"01a203e1-","outcome":"conflict","reason":"denied","refused","merged",',
    '"reset":true,"fork":true,"gap":true,"wipe":true,"can_pull":false,"more_erasures":true,',
    '"erasures":["","cleared":["","barred":["","barred_key":","bad_scopes":[1],"durable_n":21,',
    '"departed":[{"id":"018bcfe5-","scope":4,"seq":1099511}],"erased":[{"id":"018bcfe5-","scope":4,',
    '"was":{"note":""},"moved_to":4,"fields":{"deleted_at":1795361,"persons":{"add":["","remove":["',
    '"lat":51.0,"lon":4.4,"ward":"12025W0","kind":"street_round","status":"final","setting":"home",',
    '"created_by":"","created_at":1795361,"updated_by":"","updated_at":1795361}},{"id":"018bcfe5-',
    '{"stream":"01a203e1-","epoch":1,"cursors":{"2":"AAAAAAAAAAIAAAEAAAAAAAAAAQAAAAAA',
    '","4":"AAAAAAAAAAQAAAEAAAAAAAAAAQAAAAAA"},"limit":200,"parts":true}',
    '"prev_op":"01a203e1-","ops":[{"n":20,"op":"01a203e1-","entity":"visit","id":"018bcfe5-',
    '","scope":4,"base_ver":1099511627,"fields":{"duration":55,"reached_total":8},',
    '"edited_at":1795361,"schema":3},{"n":20',
    '{"last_n":20,"receipt":{"versions":[[1099511627,100]],"cursors":{"4":"AAAAAAAAAAQAAAEAAAAAAAA',
    '{"count":1,"rows":[{"id":"018bcfe5-","entity":"visit","scope":4,"seq":1099511627,',
    '"ver":1099511627,"fv":{"note":[1099511627,"01a203e1-"]},"body":{"note":"","updated_by":"',
    '","updated_at":1795361},"base":1099511627}],"cursors":{"2":"AAAAAAAAAAIAAAEAAAAAAAAAAQAAAAAA',
    '","4":"AAAAAAAAAAQAAAEAAAAAAAAAAQAAAAAA"},"more":true,"checksums":{"2":0,"4":6}}',
    '"grants":[{"scope":2,"name":"All teams","role":"team_lead","shared":true},{"scope":4,"name":"',
    '","role":"consultant"}],"home":4,"user":"","threshold":5,"retention":"said;"}',
    '{"server":"01a203e1-","epoch":1,"last_n":20,"at_end":true,"grants":[{"scope":2,"name":"',
    'All teams","role":"consultant","shared":true},{"scope":4,"name":"","role":"consultant"}],',
    '"home":4,"user":"","clock_ahead":-1,"threshold":5,"retention":"said;"}',
    '{"stream":"01a203e1-","schema":3,"clock":1795361,"cursors":{"2":"AAAAAAAAAAIAAAEAAAAAAAAA',
    'AQAAAAAA","4":"AAAAAAAAAAQAAAEAAAAAAAAAAQAAAAAA"},"last_n":20,"last_op":"01a203e1-","sent_n":20,',
    '"sent_op":"01a203e1-","erased":1}',
)
PHRASES = "\n".join((_WORDS, _KINDS, _FIELDS.replace(" ", '":'), *_MESSAGES)).encode()


def pack(body: bytes) -> bytes:
    """Return a message as a zstd frame that counts on the phrases."""
    if not hasattr(_local, "packer"):
        _local.packer = zstandard.ZstdCompressor(
            compression_params=zstandard.ZstdCompressionParameters.from_level(
                _LEVEL, write_content_size=False, write_dict_id=False, write_checksum=True
            ),
            dict_data=_phrases(),
        )
    packer: zstandard.ZstdCompressor = _local.packer
    return packer.compress(body)


def unpack(frame: bytes, *, most: int) -> bytes:
    """Return the message in a frame, or ``most + 1`` bytes of one that is longer.

    Raises:
        zstandard.ZstdError: It is damaged, cut short, or packed with other phrases.
    """
    opener = zstandard.ZstdDecompressor(dict_data=_phrases(), max_window_size=_LARGEST_WINDOW)
    plain = opener.stream_reader(BytesIO(frame)).read(most + 1)
    if len(plain) <= most:
        whole = opener.decompressobj()  # a reader says nothing of a checksum that is missing
        whole.decompress(frame)
        if not whole.eof:
            raise zstandard.ZstdError("cut short")
    return plain


@cache
def _phrases() -> zstandard.ZstdCompressionDict:
    return zstandard.ZstdCompressionDict(PHRASES, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
