<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_BE" sourcelanguage="en">
    <context>
        <name>access</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) not on this laptop</source>
            <translation>
                <numerusform>%n contact not on this laptop</numerusform>
                <numerusform>%n contacts not on this laptop</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n erased contact(s)</source>
            <translation>
                <numerusform>%n erased contact</numerusform>
                <numerusform>%n erased contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) older than the rule allows</source>
            <translation>
                <numerusform>%n line older than the rule allows</numerusform>
                <numerusform>%n lines older than the rule allows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) that the server has</source>
            <translation>
                <numerusform>%n line that the server has</numerusform>
                <numerusform>%n lines that the server has</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) wait for the next sync.</source>
            <translation>
                <numerusform>%n line waits for the next sync.</numerusform>
                <numerusform>%n lines wait for the next sync.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The clock of this laptop went back %n time(s).</source>
            <translation>
                <numerusform>The clock of this laptop went back %n time.</numerusform>
                <numerusform>The clock of this laptop went back %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>The last day</numerusform>
                <numerusform>The last %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The log is whole: %n line(s) checked.</source>
            <translation>
                <numerusform>The log is whole: %n line checked.</numerusform>
                <numerusform>The log is whole: %n lines checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>kept for %n month(s)</source>
            <translation>
                <numerusform>kept for %n month</numerusform>
                <numerusform>kept for %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{laptop} of {who} synced for %n day(s) and handed over no line of its log. Perhaps nobody looked at a contact there. Ask them.</source>
            <translation>
                <numerusform>{laptop} of {who} synced for %n day and handed over no line of its log. Perhaps nobody looked at a contact there. Ask them.</numerusform>
                <numerusform>{laptop} of {who} synced for %n days and handed over no line of its log. Perhaps nobody looked at a contact there. Ask them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{who} looked at %n contact(s) between {start} and {end} o'clock</source>
            <translation>
                <numerusform>{who} looked at %n contact between {start} and {end} o'clock</numerusform>
                <numerusform>{who} looked at %n contacts between {start} and {end} o'clock</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{who} looked at %n contact(s) in wards without own visits</source>
            <translation>
                <numerusform>{who} looked at %n contact in wards without own visits</numerusform>
                <numerusform>{who} looked at %n contacts in wards without own visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{who} looked at %n contact(s) within an hour</source>
            <translation>
                <numerusform>{who} looked at %n contact within an hour</numerusform>
                <numerusform>{who} looked at %n contacts within an hour</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>areas</name>
        <message numerus="yes">
            <source>%n area(s) of other municipalities were left out.</source>
            <translation>
                <numerusform>%n area of another municipality was left out.</numerusform>
                <numerusform>%n areas of other municipalities were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) lie in another ward by these borders.</source>
            <translation>
                <numerusform>%n place lies in another ward by these borders.</numerusform>
                <numerusform>%n places lie in another ward by these borders.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>atlas</name>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n network</numerusform>
                <numerusform>%n networks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n service(s) for the whole city, on the last pages.</source>
            <translation>
                <numerusform>And %n service for the whole city, on the last pages.</numerusform>
                <numerusform>And %n services for the whole city, on the last pages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Whole atlas: %n ward(s)</source>
            <translation>
                <numerusform>Whole atlas: %n ward</numerusform>
                <numerusform>Whole atlas: %n wards</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bin</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>borders</name>
        <message numerus="yes">
            <source>%n place(s) moved to another ward</source>
            <translation>
                <numerusform>%n place moved to another ward</numerusform>
                <numerusform>%n places moved to another ward</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sector(s)</source>
            <translation>
                <numerusform>%n sector</numerusform>
                <numerusform>%n sectors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ward(s)</source>
            <translation>
                <numerusform>%n ward</numerusform>
                <numerusform>%n wards</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message numerus="yes">
            <source>%n card(s) of another kind passed over.</source>
            <translation>
                <numerusform>%n card of another kind passed over.</numerusform>
                <numerusform>%n cards of another kind passed over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n crossing(s) without anything are left out; --json has them.</source>
            <translation>
                <numerusform>%n crossing without anything is left out; --json has them.</numerusform>
                <numerusform>%n crossings without anything are left out; --json has them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept: changed or used since.</source>
            <translation>
                <numerusform>%n kept: changed or used since.</numerusform>
                <numerusform>%n kept: changed or used since.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: do not contact.</source>
            <translation>
                <numerusform>%n left out: do not contact.</numerusform>
                <numerusform>%n left out: do not contact.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) written to {file}</source>
            <translation>
                <numerusform>%n line written to {file}</numerusform>
                <numerusform>%n lines written to {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) were left out. Read what they say with person sentences.</source>
            <translation>
                <numerusform>%n note was left out. Read what it says with person sentences.</numerusform>
                <numerusform>%n notes were left out. Read what they say with person sentences.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) in {folder}</source>
            <translation>
                <numerusform>%n picture in {folder}</numerusform>
                <numerusform>%n pictures in {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) in rows.</source>
            <translation>
                <numerusform>%n problem in rows.</numerusform>
                <numerusform>%n problems in rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) put into the bin.</source>
            <translation>
                <numerusform>%n record put into the bin.</numerusform>
                <numerusform>%n records put into the bin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported.</source>
            <translation>
                <numerusform>%n row imported.</numerusform>
                <numerusform>%n rows imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: somebody who asked to be forgotten may be in them.</source>
            <translation>
                <numerusform>%n row left out: somebody who asked to be forgotten may be in it.</numerusform>
                <numerusform>%n rows left out: somebody who asked to be forgotten may be in them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: they are there already.</source>
            <translation>
                <numerusform>%n row left out: it is there already.</numerusform>
                <numerusform>%n rows left out: they are there already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) would be imported; nothing was saved.</source>
            <translation>
                <numerusform>%n row would be imported; nothing was saved.</numerusform>
                <numerusform>%n rows would be imported; nothing was saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {file}</source>
            <translation>
                <numerusform>%n row written to {file}</numerusform>
                <numerusform>%n rows written to {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved change(s) came back from the journal.</source>
            <translation>
                <numerusform>%n saved change came back from the journal.</numerusform>
                <numerusform>%n saved changes came back from the journal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sector(s)</source>
            <translation>
                <numerusform>%n sector</numerusform>
                <numerusform>%n sectors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) forgotten.</source>
            <translation>
                <numerusform>%n thing forgotten.</numerusform>
                <numerusform>%n things forgotten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) remembered as no problem.</source>
            <translation>
                <numerusform>%n thing remembered as no problem.</numerusform>
                <numerusform>%n things remembered as no problem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ward(s)</source>
            <translation>
                <numerusform>%n ward</numerusform>
                <numerusform>%n wards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more that look so.</source>
            <translation>
                <numerusform>And %n more that looks so.</numerusform>
                <numerusform>And %n more that look so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Edition {edition} is in use now: %n ward(s).</source>
            <translation>
                <numerusform>Edition {edition} is in use now: %n ward.</numerusform>
                <numerusform>Edition {edition} is in use now: %n wards.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consent</name>
        <message numerus="yes">
            <source>%n photo(s) go to the bin.</source>
            <translation>
                <numerusform>%n photo goes to the bin.</numerusform>
                <numerusform>%n photos go to the bin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) went to the bin.</source>
            <translation>
                <numerusform>%n photo went to the bin.</numerusform>
                <numerusform>%n photos went to the bin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s) ended:</source>
            <translation>
                <numerusform>%n tie ended:</numerusform>
                <numerusform>%n ties ended:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s) go:</source>
            <translation>
                <numerusform>%n tie goes:</numerusform>
                <numerusform>%n ties go:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The person is taken out of %n visit(s). The visits and their counts stay.</source>
            <translation>
                <numerusform>The person is taken out of %n visit. The visit and its counts stay.</numerusform>
                <numerusform>The person is taken out of %n visits. The visits and their counts stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The person was taken out of %n visit(s). The visits and their counts are still there.</source>
            <translation>
                <numerusform>The person was taken out of %n visit. The visit and its counts are still there.</numerusform>
                <numerusform>The person was taken out of %n visits. The visits and their counts are still there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>copies</name>
        <message numerus="yes">
            <source>%n change(s) here were not sent to a server yet. Going back loses none of them: they are put on top.</source>
            <translation>
                <numerusform>%n change here was not sent to a server yet. Going back does not lose it: it is put on top.</numerusform>
                <numerusform>%n changes here were not sent to a server yet. Going back loses none of them: they are put on top.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) in it had not been sent.</source>
            <translation>
                <numerusform>%n change in it had not been sent.</numerusform>
                <numerusform>%n changes in it had not been sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) that were not in it were put on top, so none is lost.</source>
            <translation>
                <numerusform>%n change that was not in it was put on top, so it is not lost.</numerusform>
                <numerusform>%n changes that were not in it were put on top, so none is lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved change(s) came back from the journal.</source>
            <translation>
                <numerusform>%n saved change came back from the journal.</numerusform>
                <numerusform>%n saved changes came back from the journal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n folder(s) that cannot be reached now, older copies are still to be removed: data was erased, or the key changed, since. That happens by itself when the folder is back.</source>
            <translation>
                <numerusform>In %n folder that cannot be reached now, older copies are still to be removed: data was erased, or the key changed, since. That happens by itself when the folder is back.</numerusform>
                <numerusform>In %n folders that cannot be reached now, older copies are still to be removed: data was erased, or the key changed, since. That happens by itself when the folder is back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>details</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>erasure</name>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) of the search</source>
            <translation>
                <numerusform>%n entry of the search</numerusform>
                <numerusform>%n entries of the search</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) or question(s) beside these visits stay without their words</source>
            <translation>
                <numerusform>%n task or question beside these visits stays without its words</numerusform>
                <numerusform>%n tasks or questions beside these visits stay without their words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) stay for the counts, without the person and without the note</source>
            <translation>
                <numerusform>%n visit stays for the counts, without the person and without the note</numerusform>
                <numerusform>%n visits stay for the counts, without the person and without the note</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The name stands in %n other text(s)</source>
            <translation>
                <numerusform>The name stands in %n other text</numerusform>
                <numerusform>The name stands in %n other texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What %n saved change(s) say</source>
            <translation>
                <numerusform>What %n saved change says</numerusform>
                <numerusform>What %n saved changes say</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{laptop}: last seen %n day(s) ago</source>
            <translation>
                <numerusform>{laptop}: last seen %n day ago</numerusform>
                <numerusform>{laptop}: last seen %n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>error</name>
        <message numerus="yes">
            <source>And %n problem(s) more.</source>
            <translation>
                <numerusform>And %n problem more.</numerusform>
                <numerusform>And %n problems more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>Wait %n second, then try again.</numerusform>
                <numerusform>Wait %n seconds, then try again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message numerus="yes">
            <source>Taken back, %n kept</source>
            <translation>
                <numerusform>Taken back, %n kept</numerusform>
                <numerusform>Taken back, %n kept</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fabric</name>
        <message numerus="yes">
            <source>%n hole(s)</source>
            <translation>
                <numerusform>%n hole</numerusform>
                <numerusform>%n holes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more not listed</source>
            <translation>
                <numerusform>%n more not listed</numerusform>
                <numerusform>%n more not listed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of its partners have no tie with each other</source>
            <translation>
                <numerusform>%n pair of its partners has no tie with each other</numerusform>
                <numerusform>%n pairs of its partners have no tie with each other</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of others ({share}) reach each other only through it</source>
            <translation>
                <numerusform>%n pair of others ({share}) reaches each other only through it</numerusform>
                <numerusform>%n pairs of others ({share}) reach each other only through it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of others reach each other only through it</source>
            <translation>
                <numerusform>%n pair of others reaches each other only through it</numerusform>
                <numerusform>%n pairs of others reach each other only through it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partner(s)</source>
            <translation>
                <numerusform>%n partner</numerusform>
                <numerusform>%n partners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partner(s), ties of strength {weight} together</source>
            <translation>
                <numerusform>%n partner, ties of strength {weight} together</numerusform>
                <numerusform>%n partners, ties of strength {weight} together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n service</numerusform>
                <numerusform>%n services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without a theme are in no row.</source>
            <translation>
                <numerusform>%n service without a theme is in no row.</numerusform>
                <numerusform>%n services without a theme are in no row.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s)</source>
            <translation>
                <numerusform>%n tie</numerusform>
                <numerusform>%n ties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s), all through one person</source>
            <translation>
                <numerusform>%n tie, through one person</numerusform>
                <numerusform>%n ties, all through one person</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing else ties %n organisation(s) to the others</source>
            <translation>
                <numerusform>nothing else ties %n organisation to the others</numerusform>
                <numerusform>nothing else ties %n organisations to the others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>partners in %n ward(s)</source>
            <translation>
                <numerusform>partners in %n ward</numerusform>
                <numerusform>partners in %n wards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without it %n organisation(s) lose the others</source>
            <translation>
                <numerusform>without it %n organisation loses the others</numerusform>
                <numerusform>without it %n organisations lose the others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without it the others fall apart into %n group(s)</source>
            <translation>
                <numerusform>without it the others fall apart into %n group</numerusform>
                <numerusform>without it the others fall apart into %n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without this tie %n organisation(s) lose the others</source>
            <translation>
                <numerusform>without this tie %n organisation loses the others</numerusform>
                <numerusform>without this tie %n organisations lose the others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fetch</name>
        <message numerus="yes">
            <source>Try again after %n minute(s).</source>
            <translation>
                <numerusform>Try again after %n minute.</numerusform>
                <numerusform>Try again after %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>file</name>
        <message numerus="yes">
            <source>%n file(s) were not added.</source>
            <translation>
                <numerusform>%n file was not added.</numerusform>
                <numerusform>%n files were not added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message numerus="yes">
            <source>%n file(s) added, without place, camera or author</source>
            <translation>
                <numerusform>%n file added, without place, camera or author</numerusform>
                <numerusform>%n files added, without place, camera or author</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>follow up</name>
        <message numerus="yes">
            <source>%n colleague(s)</source>
            <translation>
                <numerusform>%n colleague</numerusform>
                <numerusform>%n colleagues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more planned</source>
            <translation>
                <numerusform>%n more planned</numerusform>
                <numerusform>%n more planned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %n time(s) in {days} days</source>
            <translation>
                <numerusform>asked %n time in {days} days</numerusform>
                <numerusform>asked %n times in {days} days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>by %n colleague(s)</source>
            <translation>
                <numerusform>by %n colleague</numerusform>
                <numerusform>by %n colleagues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>every %n day</numerusform>
                <numerusform>every %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message numerus="yes">
            <source>%n card(s) of another kind not read in.</source>
            <translation>
                <numerusform>%n card of another kind not read in.</numerusform>
                <numerusform>%n cards of another kind not read in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) read in.</source>
            <translation>
                <numerusform>%n record read in.</numerusform>
                <numerusform>%n records read in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) went to the bin.</source>
            <translation>
                <numerusform>%n record went to the bin.</numerusform>
                <numerusform>%n records went to the bin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can be read in. Nothing was saved yet.</source>
            <translation>
                <numerusform>%n row can be read in. Nothing was saved yet.</numerusform>
                <numerusform>%n rows can be read in. Nothing was saved yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: somebody who asked to be forgotten may be in them.</source>
            <translation>
                <numerusform>%n row left out: somebody who asked to be forgotten may be in it.</numerusform>
                <numerusform>%n rows left out: somebody who asked to be forgotten may be in them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: they are there already.</source>
            <translation>
                <numerusform>%n row left out: it is there already.</numerusform>
                <numerusform>%n rows left out: they are there already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) look like one there already.</source>
            <translation>
                <numerusform>%n row looks like one there already.</numerusform>
                <numerusform>%n rows look like ones there already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) looked at</source>
            <translation>
                <numerusform>%n row looked at</numerusform>
                <numerusform>%n rows looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stayed: changed or used since it was read in.</source>
            <translation>
                <numerusform>%n stayed: changed or used since it was read in.</numerusform>
                <numerusform>%n stayed: changed or used since they were read in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) tell much of somebody: “To review” will list them.</source>
            <translation>
                <numerusform>%n text tells much of somebody: “To review” will list it.</numerusform>
                <numerusform>%n texts tell much of somebody: “To review” will list them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend in other rows.</source>
            <translation>
                <numerusform>%n thing to mend in other rows.</numerusform>
                <numerusform>%n things to mend in other rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing was read in: %n thing(s) to mend. Mend them in the file, or leave these rows out.</source>
            <translation>
                <numerusform>Nothing was read in: %n thing to mend. Mend it in the file, or leave this row out.</numerusform>
                <numerusform>Nothing was read in: %n things to mend. Mend them in the file, or leave these rows out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Somebody who asked to be forgotten may be in %n row(s).</source>
            <translation>
                <numerusform>Somebody who asked to be forgotten may be in %n row.</numerusform>
                <numerusform>Somebody who asked to be forgotten may be in %n rows.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lease</name>
        <message numerus="yes">
            <source>Contacts lock in %n day(s)</source>
            <translation>
                <numerusform>Contacts lock in %n day</numerusform>
                <numerusform>Contacts lock in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Contacts stay open for %n more day(s) without the server. Each sync begins that time anew.</source>
            <translation>
                <numerusform>Contacts stay open for %n more day without the server. Each sync begins that time anew.</numerusform>
                <numerusform>Contacts stay open for %n more days without the server. Each sync begins that time anew.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This laptop has not met the server for a while. In %n day(s) contacts lock, to protect them if the laptop is lost. Nothing gets lost. Sync when you are online.</source>
            <translation>
                <numerusform>This laptop has not met the server for a while. In %n day contacts lock, to protect them if the laptop is lost. Nothing gets lost. Sync when you are online.</numerusform>
                <numerusform>This laptop has not met the server for a while. In %n days contacts lock, to protect them if the laptop is lost. Nothing gets lost. Sync when you are online.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>map</name>
        <message numerus="yes">
            <source>%n network(s) we cannot reach</source>
            <translation>
                <numerusform>%n network we cannot reach</numerusform>
                <numerusform>%n networks we cannot reach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network(s) without a way to reach them</source>
            <translation>
                <numerusform>%n network without a way to reach it</numerusform>
                <numerusform>%n networks without a way to reach them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open follow-up(s)</source>
            <translation>
                <numerusform>%n open follow-up</numerusform>
                <numerusform>%n open follow-ups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reached</source>
            <translation>
                <numerusform>%n reached</numerusform>
                <numerusform>%n reached</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n ward(s)</source>
            <translation>
                <numerusform>in %n ward</numerusform>
                <numerusform>in %n wards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in at least %n ward(s), others are hidden</source>
            <translation>
                <numerusform>in at least %n ward, others are hidden</numerusform>
                <numerusform>in at least %n wards, others are hidden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no visit for %n day(s)</source>
            <translation>
                <numerusform>no visit for %n day</numerusform>
                <numerusform>no visit for %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>merge</name>
        <message numerus="yes">
            <source>%n consent(s) end, because the other contact says they were withdrawn.</source>
            <translation>
                <numerusform>%n consent ends, because the other contact says it was withdrawn.</numerusform>
                <numerusform>%n consents end, because the other contact says they were withdrawn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s) or agreement(s) between the two: put aside.</source>
            <translation>
                <numerusform>%n tie or agreement between the two: put aside.</numerusform>
                <numerusform>%n ties or agreements between the two: put aside.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>networks</name>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n network</numerusform>
                <numerusform>%n networks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>online</name>
        <message numerus="yes">
            <source>%n address(es) of other municipalities were left out.</source>
            <translation>
                <numerusform>%n address of another municipality was left out.</numerusform>
                <numerusform>%n addresses of other municipalities were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) read in.</source>
            <translation>
                <numerusform>%n address read in.</numerusform>
                <numerusform>%n addresses read in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) say neither a point nor a sector.</source>
            <translation>
                <numerusform>%n address says neither a point nor a sector.</numerusform>
                <numerusform>%n addresses say neither a point nor a sector.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inhabitant(s) placed in a sector.</source>
            <translation>
                <numerusform>%n inhabitant placed in a sector.</numerusform>
                <numerusform>%n inhabitants placed in a sector.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inhabitant(s) without a place count in no ward.</source>
            <translation>
                <numerusform>%n inhabitant without a place counts in no ward.</numerusform>
                <numerusform>%n inhabitants without a place count in no ward.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tile(s), about {size} and {minutes} minutes, at a pace that does not burden the service. You can stop and go on later. {credit}</source>
            <translation>
                <numerusform>%n tile, about {size} and {minutes} minutes, at a pace that does not burden the service. You can stop and go on later. {credit}</numerusform>
                <numerusform>%n tiles, about {size} and {minutes} minutes, at a pace that does not burden the service. You can stop and go on later. {credit}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>open data</name>
        <message numerus="yes">
            <source>%n address(es) from “{name}” ({size})</source>
            <translation>
                <numerusform>%n address from “{name}” ({size})</numerusform>
                <numerusform>%n addresses from “{name}” ({size})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of {total} tiles; about %n more minute(s). You can go on with your work, or stop and go on later.</source>
            <translation>
                <numerusform>{done} of {total} tiles; about %n more minute. You can go on with your work, or stop and go on later.</numerusform>
                <numerusform>{done} of {total} tiles; about %n more minutes. You can go on with your work, or stop and go on later.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>organisations</name>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>person file</name>
        <message numerus="yes">
            <source>%n older change(s): they are in the file for programs.</source>
            <translation>
                <numerusform>%n older change: it is in the file for programs.</numerusform>
                <numerusform>%n older changes: they are in the file for programs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other contact(s) may be you as well. Ask us to look at it together.</source>
            <translation>
                <numerusform>%n other contact may be you as well. Ask us to look at it together.</numerusform>
                <numerusform>%n other contacts may be you as well. Ask us to look at it together.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Notes of %n visit(s). Other people may stand in them. You can ask for what they say about you.</source>
            <translation>
                <numerusform>Notes of %n visit. Other people may stand in them. You can ask for what they say about you.</numerusform>
                <numerusform>Notes of %n visits. Other people may stand in them. You can ask for what they say about you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The names of %n other person(s) who were there: those data are theirs.</source>
            <translation>
                <numerusform>The name of %n other person who was there: those data are theirs.</numerusform>
                <numerusform>The names of %n other people who were there: those data are theirs.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>persons</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>place form</name>
        <message numerus="yes">
            <source>%n criteria met</source>
            <translation>
                <numerusform>%n criterion met</numerusform>
                <numerusform>%n criteria met</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message numerus="yes">
            <source>%n line(s) written for your calendar</source>
            <translation>
                <numerusform>%n line written for your calendar</numerusform>
                <numerusform>%n lines written for your calendar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>planning</name>
        <message numerus="yes">
            <source>%n target(s) saved</source>
            <translation>
                <numerusform>%n target saved</numerusform>
                <numerusform>%n targets saved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) done</source>
            <translation>
                <numerusform>%n task done</numerusform>
                <numerusform>%n tasks done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) dropped</source>
            <translation>
                <numerusform>%n task dropped</numerusform>
                <numerusform>%n tasks dropped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) to do again</source>
            <translation>
                <numerusform>%n task to do again</numerusform>
                <numerusform>%n tasks to do again</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>read_only</name>
        <message numerus="yes">
            <source>%n saved change(s) show only once it can be written again; none is lost.</source>
            <translation>
                <numerusform>%n saved change shows only once it can be written again; it is not lost.</numerusform>
                <numerusform>%n saved changes show only once it can be written again; none is lost.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>relations</name>
        <message numerus="yes">
            <source>%n agreement(s)</source>
            <translation>
                <numerusform>%n agreement</numerusform>
                <numerusform>%n agreements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) closed</source>
            <translation>
                <numerusform>%n contact closed</numerusform>
                <numerusform>%n contacts closed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) handed over</source>
            <translation>
                <numerusform>%n contact handed over</numerusform>
                <numerusform>%n contacts handed over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: do not contact</source>
            <translation>
                <numerusform>%n left out: do not contact</numerusform>
                <numerusform>%n left out: do not contact</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rhythm set for %n contact(s)</source>
            <translation>
                <numerusform>Rhythm set for %n contact</numerusform>
                <numerusform>Rhythm set for %n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message numerus="yes">
            <source>%n figure(s) change.</source>
            <translation>
                <numerusform>%n figure changes.</numerusform>
                <numerusform>%n figures change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n go(es) by itself</source>
            <translation>
                <numerusform>%n goes by itself</numerusform>
                <numerusform>%n go by themselves</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) on the map</source>
            <translation>
                <numerusform>%n point on the map</numerusform>
                <numerusform>%n points on the map</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stayed</source>
            <translation>
                <numerusform>%n stayed</numerusform>
                <numerusform>%n stayed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s)</source>
            <translation>
                <numerusform>%n thing</numerusform>
                <numerusform>%n things</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) went by themselves: their time was over.</source>
            <translation>
                <numerusform>%n thing went by itself: its time was over.</numerusform>
                <numerusform>%n things went by themselves: their time was over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for a decision</source>
            <translation>
                <numerusform>%n waits for a decision</numerusform>
                <numerusform>%n wait for a decision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within thirty days</source>
            <translation>
                <numerusform>%n within thirty days</numerusform>
                <numerusform>%n within thirty days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept longer: %n</source>
            <translation>
                <numerusform>Kept longer: %n</numerusform>
                <numerusform>Kept longer: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Let go: %n</source>
            <translation>
                <numerusform>Let go: %n</numerusform>
                <numerusform>Let go: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>kept for %n month(s)</source>
            <translation>
                <numerusform>kept for %n month</numerusform>
                <numerusform>kept for %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the names in %n visit(s)</source>
            <translation>
                <numerusform>the names in %n visit</numerusform>
                <numerusform>the names in %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the words of %n question(s)</source>
            <translation>
                <numerusform>the words of %n question</numerusform>
                <numerusform>the words of %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the words of %n task(s)</source>
            <translation>
                <numerusform>the words of %n task</numerusform>
                <numerusform>the words of %n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message numerus="yes">
            <source>%n item(s). Nothing is lost.</source>
            <translation>
                <numerusform>%n item. Nothing is lost.</numerusform>
                <numerusform>%n items. Nothing is lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more text(s) come after these.</source>
            <translation>
                <numerusform>%n more text comes after these.</numerusform>
                <numerusform>%n more texts come after these.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them came with syncing: the status bar counts these.</source>
            <translation>
                <numerusform>%n of them came with syncing: the status bar counts this.</numerusform>
                <numerusform>%n of them came with syncing: the status bar counts these.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) that tell of somebody</source>
            <translation>
                <numerusform>%n thing that tells of somebody</numerusform>
                <numerusform>%n things that tell of somebody</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rhythm</name>
        <message numerus="yes">
            <source>%n rhythm(s)</source>
            <translation>
                <numerusform>%n rhythm</numerusform>
                <numerusform>%n rhythms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rhythm(s) ended</source>
            <translation>
                <numerusform>%n rhythm ended</numerusform>
                <numerusform>%n rhythms ended</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rhythm(s) paused for a month</source>
            <translation>
                <numerusform>%n rhythm paused for a month</numerusform>
                <numerusform>%n rhythms paused for a month</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rights</name>
        <message numerus="yes">
            <source>%n day(s) too late</source>
            <translation>
                <numerusform>%n day too late</numerusform>
                <numerusform>%n days too late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) of people to answer this week</source>
            <translation>
                <numerusform>%n request of people to answer this week</numerusform>
                <numerusform>%n requests of people to answer this week</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>services</name>
        <message numerus="yes">
            <source>%n offer(s)</source>
            <translation>
                <numerusform>%n offer</numerusform>
                <numerusform>%n offers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s) checked today</source>
            <translation>
                <numerusform>%n offer checked today</numerusform>
                <numerusform>%n offers checked today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>after %n minute</numerusform>
                <numerusform>after %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sync</name>
        <message numerus="yes">
            <source>%n change(s) waiting to be sent</source>
            <translation>
                <numerusform>%n change waiting to be sent</numerusform>
                <numerusform>%n changes waiting to be sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be handed over and are lost: the server had not heard of them.</source>
            <translation>
                <numerusform>%n file could not be handed over and is lost: the server had not heard of it.</numerusform>
                <numerusform>%n files could not be handed over and are lost: the server had not heard of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) waiting to be sent</source>
            <translation>
                <numerusform>%n file waiting to be sent</numerusform>
                <numerusform>%n files waiting to be sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) to review</source>
            <translation>
                <numerusform>%n item to review</numerusform>
                <numerusform>%n items to review</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending %n change(s) before quitting…</source>
            <translation>
                <numerusform>Sending %n change before quitting…</numerusform>
                <numerusform>Sending %n changes before quitting…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What you had not sent was handed over: %n change(s). The server keeps them apart, and your team decides what becomes of them. A form that you had not saved is lost.</source>
            <translation>
                <numerusform>What you had not sent was handed over: %n change. The server keeps it apart, and your team decides what becomes of it. A form that you had not saved is lost.</numerusform>
                <numerusform>What you had not sent was handed over: %n changes. The server keeps them apart, and your team decides what becomes of them. A form that you had not saved is lost.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sync.error</name>
        <message numerus="yes">
            <source>Try again in %n minute(s).</source>
            <translation>
                <numerusform>Try again in %n minute.</numerusform>
                <numerusform>Try again in %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sync.report</name>
        <message numerus="yes">
            <source>%n change(s) not taken: look at “To review”</source>
            <translation>
                <numerusform>%n change not taken: look at “To review”</numerusform>
                <numerusform>%n changes not taken: look at “To review”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent</source>
            <translation>
                <numerusform>%n change sent</numerusform>
                <numerusform>%n changes sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of a former team lost</source>
            <translation>
                <numerusform>%n file of a former team lost</numerusform>
                <numerusform>%n files of a former team lost</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) received</source>
            <translation>
                <numerusform>%n record received</numerusform>
                <numerusform>%n records received</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In step, but %n file(s) could not be sent yet</source>
            <translation>
                <numerusform>In step, but %n file could not be sent yet</numerusform>
                <numerusform>In step, but %n files could not be sent yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>today</name>
        <message numerus="yes">
            <source>%n more consent(s) end: see Contacts</source>
            <translation>
                <numerusform>%n more consent ends: see Contacts</numerusform>
                <numerusform>%n more consents end: see Contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more contact(s)</source>
            <translation>
                <numerusform>%n more contact</numerusform>
                <numerusform>%n more contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more task(s): go to the planning</source>
            <translation>
                <numerusform>%n more task: go to the planning</numerusform>
                <numerusform>%n more tasks: go to the planning</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more to be in touch with</source>
            <translation>
                <numerusform>%n more to be in touch with</numerusform>
                <numerusform>%n more to be in touch with</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned visit(s) are due.</source>
            <translation>
                <numerusform>%n planned visit is due.</numerusform>
                <numerusform>%n planned visits are due.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) are due today.</source>
            <translation>
                <numerusform>%n task is due today.</numerusform>
                <numerusform>%n tasks are due today.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) are late.</source>
            <translation>
                <numerusform>%n task is late.</numerusform>
                <numerusform>%n tasks are late.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) planned by colleagues</source>
            <translation>
                <numerusform>%n visit planned by a colleague</numerusform>
                <numerusform>%n visits planned by colleagues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>every %n day</numerusform>
                <numerusform>every %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>visits</name>
        <message numerus="yes">
            <source>%n people reached</source>
            <translation>
                <numerusform>%n person reached</numerusform>
                <numerusform>%n people reached</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation>
                <numerusform>%n visit</numerusform>
                <numerusform>%n visits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>widget</name>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation>
                <numerusform>%n visit</numerusform>
                <numerusform>%n visits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message numerus="yes">
            <source>%n item(s) to look at</source>
            <translation>
                <numerusform>%n item to look at</numerusform>
                <numerusform>%n items to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) moved to the bin</source>
            <translation>
                <numerusform>%n record moved to the bin</numerusform>
                <numerusform>%n records moved to the bin</numerusform>
            </translation>
        </message>
    </context>
</TS>
