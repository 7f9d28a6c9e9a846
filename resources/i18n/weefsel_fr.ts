<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en">
    <context>
        <name>area.level</name>
        <message>
            <source>City</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ward</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>areas</name>
        <message numerus="yes">
            <source>%n area(s) of other municipalities were left out.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) lie in another ward by these borders.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No borders in the file for: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sectors that are not in the file: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sectors without a known ward: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coordinate system was recognised as {crs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has latitude first; this was set right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These borders crossed themselves and were mended: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} and {second} overlap by {hectares} ha.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} % of the city lies in no ward.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>assessment form</name>
        <message>
            <source>Assess {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save assessment</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>bin</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Put back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bin is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thrown away on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you throw away waits here until you put it back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commands</name>
        <message numerus="yes">
            <source>%n area(s) of other municipalities left out.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) lie in another ward by these borders. They were left as they are; the window asks what to do.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) would be imported; nothing was saved.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {file}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>'2026-11-21 10:15'; otherwise now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'{value}' is not possible. Accepted: {accepted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--format: choose from {accepted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--out: the file's name must end in {accepted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--seed, --day and the numbers go with --demo only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--to lies before --from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--ward or --place is missing: where was it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--ward: no ward is called '{value}'. Wards: {accepted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>45 or 0:45</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A visit in Battel was logged; these files show the last quarter:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All sound: {counted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup written to {file}. The same passphrase opens it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Borders that crossed themselves, repaired: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>COMMAND</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV or XLSX file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV: the ward of each sector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns passed over: {columns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns: {columns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demo passphrase: {passphrase}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>EPSG:4326, EPSG:31370 or EPSG:3812</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edition</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Edition {edition} is in use now: %n ward(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Filled with people and visits that do not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoJSON, GeoPackage, zipped Shapefile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a fault in the program: {fault}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON file: {"column in the file": "field"}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No areas of this level in the current edition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No visits like this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sound: {problems}. Make a backup now and ask your administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing like this yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile made in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile made in {folder} from the backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}: “{name}” looks like one that is there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {kind} in {ward}, {day} {clock}. Id {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {name}. Id {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sectors that lack: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong that should not. Saved work is safe. Please send {file} to the makers; it holds no names and no notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. What was saved before is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demo is ready. Nobody in it exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new passphrase opens the profile from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same once more: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases differ; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The working memory of neighbourhood network consultants. Without a command the window opens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Themes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no command {name}. Choose from {choices}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no display here, so the window stays closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file names people. Keep it safe, and delete it in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try, with the passphrase in WEEFSEL_PASSPHRASE:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown sectors: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wards without borders: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a day, for instance 2026-11-21 or 21/11/2026</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a language in two letters, for instance nl</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a moment, for instance '2026-11-21 10:15'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number, for instance 51,028</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a whole number from 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a whole number, for instance 12</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>account name of a colleague; repeatable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>account name of the colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add a network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add an organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>address of its website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an interpreter helped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another number gives other data (1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer in JSON, for programs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>anything else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>areas to count by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the person wants to be called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most so many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most so many (50)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check that all data is sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>city, ward or sector; repeatable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contacts and key figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day to decide whether to keep the person on file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>do not open the window at the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draw every screen into files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>encounter places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file to write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file to write: .csv, .json or .html</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file with the new one; or set WEEFSEL_NEW_PASSPHRASE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file with the passphrase; or set WEEFSEL_PASSPHRASE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fill it with fictional people and visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first day; otherwise of this quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>folder for the pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>folder with the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>general address of the house</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>general number of the house</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>goal of the plan, for instance 1.2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how many were new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how present the team is per ward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it could be used more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key figures only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language of the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language people are welcomed in, for instance nl; repeatable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language the person named, for instance nl; repeatable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last day; otherwise of this quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>latitude, WGS84</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>let another passphrase open the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>licence of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list city and wards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list persons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list visits, latest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>load official borders from a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>log a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>log, list and export visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>longitude, WGS84</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>look, but save nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>make a profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>make a profile from a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes, for instance 45 or 0:45</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name or code of the ward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name or code; repeatable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name or id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name or id of the place; it fills the ward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name or id; repeatable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name to give it, for instance 2025</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>networks and communities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing about health, belief or origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number in a public register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number of people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number of persons (60)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number of places (40)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number of visits (400)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opening hours, in your words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>otherwise as the file's name says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>people reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>phone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>point in public space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>publisher and date, shown beside the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read a CSV or XLSX file in, all rows or none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>say in which ward a point lies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>search everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>see the main job with fictional data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show the version and stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show this and stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>skip so many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spoken with: name or id; repeatable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>street and number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day the demo is set on (today); same seed and day, same data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the name of a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the person asked not to be contacted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>totals, or one row a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usage: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wards: list, import, locate a point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weefsel [command] [options]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what binds it; no names of members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what happened; no names of people, please</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what it asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what to look for; accents do not matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where it meets or talks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where you meet: name or code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who manages it: name or id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with the notes (detail only)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words in note, place or organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words to look for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write a summary of visits to a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write all to a CSV file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write an encrypted backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{choices}; repeatable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{edition}, schematic borders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{one} and {other} overlap: {hectares} ha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{option}: nothing is called '{value}'. See the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{option}: {count} are called '{value}'. Give the id, as the list shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} % of the city lies in no ward.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} and {other} do not go together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} is missing. Add --help to see how it is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} is not an option here. Add --help to see the options.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} needs a value after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {value} is not possible. Choose from {choices}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>consent form</name>
        <message>
            <source>Consent of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for instance: aloud, on paper, by mail</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>consent.purpose</name>
        <message>
            <source>Introduce to others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep in touch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List in the directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo or audio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish a story</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitive data (article 9)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>details</name>
        <message>
            <source>Assess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a line to read more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consultants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It took place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreed on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>given {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not pinned yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>public role: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{total}, of which {new} new</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>error</name>
        <message>
            <source>A file of this profile is missing or damaged: {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer version of Weefsel wrote this data ({revision}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All other data is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>And %n problem(s) more.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Ask the person for consent to keep sensitive data and add it to the contact. Or, if the role is publicly known, say where it can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a point inside the city.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space and save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give yourself permission to write there and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the other window, or close it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Weefsel again, or ask your administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest version of Weefsel and open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look in the bin: it can be restored from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a profile first, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No passphrase was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed in the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed in the profile folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was opened or written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was read in; your data is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was saved; the person and the {target} are unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was saved; what you typed is still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the last backup, or ask your administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the profile from a backup, or ask your administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}, {field}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped, as you asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data was not opened and is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database is in use by another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder of this profile cannot be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There already is a profile in this folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no profile in this folder yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer cannot encrypt the data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This entry cannot be saved yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase does not open the profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This point lies outside the wards of the city.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This profile is already open on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This record is not there any more: {kind}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This tie could reveal something private about this person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use --passphrase-file or WEEFSEL_PASSPHRASE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use at least {least} characters, for instance four words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait a moment and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was saved before is safe; this was not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can start it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not imported.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>Something went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a fault in the program. Your saved work is not affected.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>&amp;Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details: one row a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel workbook (.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit to share: counts under 5 are not shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For colleagues only: single visits can be recognised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map layer (.geojson)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map layer (.gpkg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report to print (.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary: counts, small ones hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text for Excel (.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the &amp;notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>visits</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>field</name>
        <message>
            <source>Accessibility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consultant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consultants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration (min)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Followed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How well we reach it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of key figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation, network or place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place or ward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Point on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prefers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room for (people)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spoken with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Themes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This role is publicly known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threshold, 1 (high) to 5 (anyone walks in)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under-used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is true here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they offer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was it about?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it meets or talks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With an interpreter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of which new</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>file</name>
        <message>
            <source>Another program has it open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the maker of the file which coordinate system it has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call a column “naam”, or say which one it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a CSV file with a sector code and a ward code or name on each row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a GeoJSON, GeoPackage, SQLite or Shapefile, the last one zipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file with the wards or the statistical sectors of Mechelen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the fields named here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it there, or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it to a folder of your own and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download it again and try once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download it again, from the publisher itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not say which coordinate system it has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no column “{detail}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds areas of other municipalities only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds no shapes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds only {detail} of the 12 wards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds points or lines, no borders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is damaged, or of another kind than its name says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not a list of columns and fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not a table of sectors and their wards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is too big.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the folder first, or choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column was recognised as the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No half-written file was left; your data is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of its columns has codes or names of wards or sectors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was read in; your data is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in its own program, save it again, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove one of them, or say which one to pass over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove that column from the file and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it and try again, for instance EPSG:31370 (Belgian Lambert 72).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split it and read in the parts one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column “{detail}” says something about a person that Weefsel does not keep, such as origin, belief, health, age or gender.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer did not say why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no coordinate system “{detail}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no map file in this archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such field: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This archive is not safe to unpack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a map file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kind of file is not known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two columns mean the same; the second is “{detail}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use EPSG:4326, EPSG:31370 or EPSG:3812.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With coordinate system {detail} it does not lie in Mechelen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it like this: {{"column in the file": "field"}}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the heading exactly as in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have no permission to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have no permission to write there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” cannot be read. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” could not be written. {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>form</name>
        <message>
            <source>Draft kept {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet: {title} ({moment})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throw away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no name yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>type to search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} in the bin</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the selected rows as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is kept encrypted on this laptop, also without a network. What you type is kept as a draft every two seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find any command by a few letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger or smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log a visit right after it: when, what kind and which ward is enough. You count people; you need no names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log a visit, from everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the selected row to the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the selected row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search people, places, visits and notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threw something away? It waits in the bin until you put it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo what you just did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weefsel in one page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>key_figure.kind</name>
        <message>
            <source>Active bystander</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bridge figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M-ambassador</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Support figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volunteer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>language</name>
        <message>
            <source>Albanian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amharic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Armenian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bengali</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bulgarian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chinese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dari</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dutch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flemish Sign Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>French</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Georgian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>German</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Greek</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hindi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hungarian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Italian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kurdish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lingala</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Macedonian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nepali</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pashto</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portuguese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Punjabi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Romani</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Romanian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Russian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serbian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slovak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somali</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spanish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swahili</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tamazight (Berber)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tarifit (Berber)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tigrinya</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turkish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ukrainian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urdu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vietnamese</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>list</name>
        <message>
            <source>&amp;Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+ filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear all filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete clears this filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing matches these filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove a view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this view as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved views</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is more in this list. Take a filter away to see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This list cannot be read now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type to find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your saved work is not affected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>map</name>
        <message numerus="yes">
            <source>%n reached</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n theme(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All themes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Borders: {source}, {edition}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a ward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click one on the map, use the arrow keys, or pick a row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click the spot on the map. With the keyboard: move the map with the arrow keys, zoom with + and -, take the middle with Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures of the wards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 12 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load a file with the borders of the wards; then the map appears.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load borders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log a visit in {ward}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map of the wards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map of the wards. Arrow keys choose a ward, Enter opens it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No visits in these days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schematic borders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop pointing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day lies before the first. The map still shows the old days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The map cannot be drawn on this computer. The table has the same figures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The map is on its way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Themes: {chosen}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no wards yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits in {ward}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the map shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where we are, where we are not, and who we miss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never visited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>measure</name>
        <message>
            <source>Days since the last visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People reached per 1,000 residents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of visits against share of residents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits per 1,000 residents</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <source>&amp;About Weefsel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Command…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export visits…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Log a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a &amp;contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a &amp;network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a &amp;place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an &amp;organisation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>network form</name>
        <message>
            <source>Change network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Themes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no names of people</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>network.reach</name>
        <message>
            <source>Good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>networks</name>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Add a community or network as a whole. It has no list of members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No networks yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>organisation form</name>
        <message>
            <source>Change organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of the house, not of a person</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>organisation.kind</name>
        <message>
            <source>Care and welfare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>City service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faith community</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fire brigade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Informal association</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knowledge institution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Non-profit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Police</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>School</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social House</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sports club</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Youth work</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>organisation.level</name>
        <message>
            <source>Federal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flemish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grassroots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>International</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>organisation.status</name>
        <message>
            <source>Active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dormant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>organisations</name>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Add a service, school or association you work with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No organisations yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>period</name>
        <message>
            <source>&amp;From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Up to and including</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose two days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose two days…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a day as 21/11/2026.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>person form</name>
        <message>
            <source>Add a consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a tie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key figure: kind, what they offer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No consent on file yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No ties yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Privacy: legal basis, review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ties and consents come after saving.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as they said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>given {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing about belief, origin or health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>public role: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where you meet, not a home address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>person.channel</name>
        <message>
            <source>Chat app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>person.legal_basis</name>
        <message>
            <source>Consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal obligation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legitimate interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public task</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>person.stage</name>
        <message>
            <source>Active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Building up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dormant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>persons</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Add a contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add somebody you keep in touch with. A name and a ward will do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts and key figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key figures only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contacts yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>do not contact</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>place form</name>
        <message numerus="yes">
            <source>%n criteria met</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Add an assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not assessed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Themes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who runs it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>place.accessibility</name>
        <message>
            <source>Accessible parking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accessible toilet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Childcare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hearing loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Near public transport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictograms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet corner</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>place.criterion</name>
        <message>
            <source>Conflict is dealt with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differences are talked about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone is welcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups mix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House rules were made together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People come back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visitors help to run it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>place.kind</name>
        <message>
            <source>Club house</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House of worship</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local service centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place to practise Dutch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>School</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shop or café</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social grocery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sports ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Square or park</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Village or community house</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Youth centre</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>place.stage</name>
        <message>
            <source>Brave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Growing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not safe yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>place.status</name>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed for a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>places</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a place where people meet; visits to it then fill in its ward.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No encounter places yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>problem</name>
        <message>
            <source>A PDF holds the summary only. Choose XLSX or CSV for one row a visit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A point needs both latitude and longitude. Fill in both, or neither.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A visit to somebody's home or with a person gets no point on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a place or a ward. Type a few letters of its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More new people than people reached ({limit}). Change one of the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {limit} is possible here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say where this role can be read, for instance a website.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end comes before the start. Change one of the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end comes before the start. Change the duration or the time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be less than zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be saved like this. Change it and save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This day has yet to come. Choose an earlier day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This does not exist here (any more). Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is in the bin. Choose another, or restore it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is needed. Fill it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a day. Write it like 21/11/2026 or “yesterday”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a duration. Write minutes, like 45, or an end, like 11:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a full e-mail address. It looks like name@example.be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a number. Write it like 51,0259.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a point. Write latitude and longitude, like 51,0259 4,4776.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a time. Write it like 10:15.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a ward we know. Choose one from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a whole number. Write it like 18.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not in the list. Choose from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too far ahead. The latest day is {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too long ago. The earliest day is {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too long. At most {limit} minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too long. Use at most {limit} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too many. At most {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This visit has yet to come. Choose “Plan it”, or change the day or time.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>record</name>
        <message>
            <source>Assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encounter place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ward</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>A visit can have several themes and goals, or none. So these rows do not add up to the total.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All visits of the period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bar chart of the visits per month. {values}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bar chart of the visits per ward. {values}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Borders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breakdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encounters, not unique persons: who came twice counts twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encounters, not unique persons: who came twice counts twice. Visits without a count add nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explanation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For internal use only. One row a visit, small counts are not hidden. Do not pass on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden to protect people: a count under {threshold}, or a figure that would give such a count away. Zero is always shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to read these figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interpreter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length of the visits of which the time was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map of the wards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map of the wards, coloured by number of visits. {values}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody counted. That is not the same as zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People reached whom the team had not met before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per goal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per ward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary of visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Themes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Themes and goals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits (internal)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits about one network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits in which a word was searched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits logged by the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits of one colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits per ward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits per ward and month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits that took place; not planned ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits to one organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits to one place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits with one contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ward by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>confidential</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>internal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>people reached per 1,000 residents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>percentage points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>schema {revision}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>schematic borders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>visits per 1,000 residents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} (quarter {n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{own}; {publisher}, {years}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{visits} visits on file; schema {revision}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Find people, places, visits, notes   Ctrl+F</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found. Try part of a word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search everything</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>&amp;Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Period that the list of visits opens with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Weefsel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the EUPL 1.2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock after so much time &amp;without a key press</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your &amp;name, written beside what you log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>theme</name>
        <message>
            <source>Belief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Course of life</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digital</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ethnic and cultural diversity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invisible disability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mental health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neurodiversity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newcomers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Poverty and income</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rainbow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visible disability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Young people</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>tie form</name>
        <message>
            <source>A tie to a community, a house of faith or another sensitive subject says something private about somebody. It needs a role that is publicly known, or consent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save tie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tie {name} to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for instance a website</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>today</name>
        <message numerus="yes">
            <source>%n planned visit(s) are due. Open one to say how it went.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log your first visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is due. Press Ctrl+N after your next visit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is your working memory. Start with one visit: when, what kind, and in which ward is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind}, kept {day} at {clock}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>unlock</name>
        <message>
            <source>&amp;Fill it with made-up data, to look around</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Make my profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you note is kept on this laptop, encrypted with your passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you lose the passphrase, your data is lost: nobody can open it, we neither. Four words that you remember are a good choice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show that window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The &amp;same passphrase again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases differ. Type them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two windows on one profile would get in each other's way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type your passphrase to open the profile “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weefsel is already open with this profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome to Weefsel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your &amp;name, written beside what you log</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>value.state</name>
        <message>
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden, too few</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zero</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>visit form</name>
        <message>
            <source>10:15</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It took place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes, like 45, or the end, like 11:30</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More: goals, outcomes, networks, organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New place “{name}”…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no names needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only if it is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>type to search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with commas between</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>visit.kind</name>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home visit by invitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighbourhood survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Online or by phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Street round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talk with a key figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit to an encounter place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit to an organisation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>visit.outcome</name>
        <message>
            <source>Contact declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Introduced to somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trust is growing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>visit.setting</name>
        <message>
            <source>At an organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At somebody's home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public space</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>visit.status</name>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took place</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>visits</name>
        <message numerus="yes">
            <source>%n people reached</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log your first visit: when, what kind, and in which ward is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No visits yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>web</name>
        <message>
            <source>Load the map again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The map stopped working. Your data are safe.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>widget</name>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, {row} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>window</name>
        <message numerus="yes">
            <source>%n change(s) wait to be sent</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) moved to the bin</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backed up to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is safely kept on this laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to {screen}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo  Ctrl+Z</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits in {ward}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{record} saved</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
