"""An address that is chosen brings its point and its ward along."""

from __future__ import annotations

from desktop.domain.address import FoundAddress
from desktop.i18n import translate
from desktop.ui.addresses import AddressEntry, AddressFinder, Find
from desktop.ui.forms.form import Form
from desktop.ui.forms.ports import LookUpAddress
from desktop.ui.tasks import Runner
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.point import PointEntry
from desktop.ui.widgets.suggest import ChoiceField


def address_entry(find: Find, tasks: Runner) -> AddressEntry:
    """Return the field for an address."""
    return AddressEntry(AddressFinder(find, tasks))


def follow_address(
    form: Form,
    address: AddressEntry,
    point: PointEntry,
    ward: ChoiceField,
    *,
    look_up: LookUpAddress,
) -> None:
    """Fill ``point`` and ``ward`` with those of the address that is chosen.

    Somebody who chooses an address says where it is: a ward that stood there before gives
    way, and the field says so.
    """

    def take(found: FoundAddress) -> None:
        if found.lat is not None and found.lon is not None:
            point.show_value((found.lat, found.lon))
            point.changed.emit()
        lies_in = ward.finder.read(found.ward) if found.ward else None
        if lies_in is None:
            form.fields["ward"].say(translate("form", "The address does not say its ward"))
            return
        ward.choose(lies_in)
        ward.changed.emit()
        form.fields["ward"].say(translate("form", "Of the address"))

    address.picked.connect(take)
    found_elsewhere = while_alive(form, address.show_address)
    address.look_up.triggered.connect(lambda: look_up(address.text(), found_elsewhere))
