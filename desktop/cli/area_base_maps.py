"""``weefsel area basemap``: backgrounds of the map, and which one is shown."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from desktop import paths
from desktop.cli import entries, names
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, WrongUse
from desktop.domain.base_map import ONLINE, KeptMap
from desktop.i18n import translate
from desktop.services.geography import base_maps
from desktop.words import online
from desktop.words.downloads import file_size

NONE = "none"
"""What somebody types who wants no background."""


def add_commands(commands: Commands) -> None:
    """Add ``basemap`` to the commands of ``weefsel area``."""
    maps = Commands(
        commands.add("basemap", show, summary=translate("commands", "base maps for the background"))
    )
    maps.add("list", show, summary=translate("commands", "list the base maps"))
    reading = maps.add("import", copy, summary=translate("commands", "take a base map from a file"))
    reading.value("file", translate("commands", "MBTiles or PMTiles"), read=entries.file)
    _add_fetch(maps)
    using = maps.add("use", use, summary=translate("commands", "choose the background of the map"))
    using.value("name", translate("commands", "a base map of the list, none, or online"))
    using.flag("--agree", translate("commands", "with online: what it sends may be sent"))
    removing = maps.add("remove", remove, summary=translate("commands", "remove a base map"))
    removing.value("name", translate("commands", "a base map of the list"))


def _add_fetch(maps: Commands) -> None:
    taking = maps.add(
        "fetch", take_over, summary=translate("commands", "take over the Flemish base map")
    )
    taking.flag("--colour", translate("commands", "in colour; grey if left out"))
    taking.option("--zoom", translate("commands", "how deep: 11 to 19"), read=entries.count)
    taking.option("--from", translate("commands", "address of another service"), dest="origin")
    taking.flag("--only-look", translate("commands", "show sizes and licences; fetch nothing"))


def show(context: Context, _options: Namespace) -> Answer:
    """List the base maps."""
    found = base_maps.base_maps(paths.maps_folder(context.folder))
    chosen = context.settings.base_map
    return listing(
        [plain(kept) | {"shown": kept.file == chosen} for kept in found],
        len(found),
        {
            translate("commands", "File"): lambda kept: kept["file"],
            translate("commands", "Name"): lambda kept: kept["name"],
            translate("commands", "Kind"): lambda kept: kept["form"],
            translate("commands", "Size"): lambda kept: file_size(kept["size"]),
            translate("commands", "Shown"): lambda kept: "✓" if kept["shown"] else "",
            translate("commands", "Credit"): lambda kept: kept["credit"],
        },
        empty=translate("commands", "No base maps yet. Add one with: weefsel area basemap import"),
    )


def copy(context: Context, options: Namespace) -> Answer:
    """Take a base map from a file."""
    context.desk  # noqa: B018 - only who can open the profile may add to it
    folder = paths.maps_folder(context.folder)
    return _kept(base_maps.import_base_map(folder, options.file, context.report))


def take_over(context: Context, _options: Namespace) -> Answer:
    """Take over the Flemish base map; its size is shown before."""
    job = base_maps.grb_job(
        grey=not context.given("colour", False),
        max_zoom=context.given("zoom"),
        address=context.given("origin", ""),
    )
    cost = base_maps.grb_estimate(job)
    line = online.about_download(
        tiles=cost.tiles, size=cost.size, seconds=cost.seconds, credit=job.credit
    )
    if context.given("only_look"):
        return Answer(plain(cost), [line])
    context.desk  # noqa: B018 - only who can open the profile may add to it
    context.announce([line])
    folder = paths.maps_folder(context.folder)
    return _kept(base_maps.fetch_base_map(folder, job, context.report))


def use(context: Context, options: Namespace) -> Answer:
    """Choose the background from now on; the online one only by who agreed to what it sends."""
    context.desk  # noqa: B018 - only who can open the profile may choose for it
    wanted = options.name.strip().lower()
    if wanted == NONE:
        return _chosen(context, "", translate("commands", "The map has no background now."))
    if wanted == ONLINE:
        return _use_online(context)
    kept = names.base_map(paths.maps_folder(context.folder), options.name)
    said = translate("commands", "{name} is the background of the map now. {credit}")
    return _chosen(context, kept.file, said.format(name=kept.name, credit=kept.credit).strip())


def remove(context: Context, options: Namespace) -> Answer:
    """Remove a base map; if it was shown, the map has no background then."""
    context.desk  # noqa: B018 - only who can open the profile may take from it
    folder = paths.maps_folder(context.folder)
    kept = names.base_map(folder, options.name)
    base_maps.remove_base_map(folder, kept.file)
    text = translate("commands", "{name} ({size}) was removed from this computer.")
    lines = [text.format(name=kept.name, size=file_size(kept.size))]
    was_shown = context.settings.base_map == kept.file
    if was_shown:
        lines += _chosen(context, "", translate("commands", "The map has no background now.")).lines
    return Answer({"file": kept.file, "size": kept.size, "was_shown": was_shown}, lines)


def _use_online(context: Context) -> Answer:
    about = online.about_online_map(base_maps.online_host())
    if not context.given("agree"):
        agree = translate("commands", "Nothing was changed. If you agree, add --agree.")
        raise WrongUse(f"{about} {agree}")
    return _chosen(context, ONLINE, about)


def _chosen(context: Context, choice: str, said: str) -> Answer:
    before = context.settings.base_map
    replace(context.settings, base_map=choice).save(paths.settings_file())
    return Answer({"base_map": choice, "before": before}, [said])


def _kept(kept: KeptMap) -> Answer:
    text = translate("commands", "Base map {name}: {file}, {size}. {credit}")
    line = text.format(
        name=kept.name, file=kept.file, size=file_size(kept.size), credit=kept.credit
    )
    return Answer(plain(kept), [line])
