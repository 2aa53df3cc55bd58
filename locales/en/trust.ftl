### When content from a publisher is not accepted: what is so, and what to do. Shown below the publisher's name, on
### the screen of updates and when a publisher is added. A “list” is the signed list of a publisher's files.

## Fetching

# $file (String) - the name of the file
trust-missing = This publisher’s site lacks a file that should be there: { $file }.
    .do = Try again later. What you have stays as it is.
# $size (Number) - the most kilobytes the file may have
trust-too-large = A file from this publisher’s site is larger than the { $size } kB it may have, so we stopped reading it.
    .do = Try again on another network. If it happens again, tell the publisher. What you have stays as it is.
trust-other-bytes = A file was changed on its way, or is not the one that the publisher signed.
    .do = Try again, best on another network. What you have stays as it is.

## Reading

trust-not-understood = This publisher’s list is signed, but it is not written in a way that we can read safely.
    .do = Look for a newer version of { -app }. If there is none, tell the publisher. What you have stays as it is.
# $name (String) - the name that is not safe
trust-evil-name = This publisher’s list has a name that is not safe on a device: “{ $name }”.
    .do = Tell the publisher. We took nothing from this list. What you have stays as it is.

## Signatures

# $found (Number) - the right signatures
# $needed (Number) - the signatures that are needed
trust-too-few-signatures = This list needs { $needed } right signatures and has { $found }. It may not be from the publisher.
    .do = Try again on another network. If it happens again, ask the publisher. What you have stays as it is.
trust-duplicate-signature = One signature stands twice on this list, as if it were two.
    .do = Tell the publisher. What you have stays as it is.

## Old or mixed content

# $held (Number) - the version that was seen before
# $offered (Number) - the version that was offered
trust-rollback = We were offered version { $offered }, but we have already seen version { $held }. Somebody may be showing you old content.
    .do = Try again on another network. What you have is newer and stays as it is.
# $version (Number) - the version that has two contents
trust-same-version = Version { $version } of this list has other content than before. A version may never change.
    .do = Try again later. If it happens again, tell the publisher. What you have stays as it is.
trust-mixed = The files on this publisher’s site do not belong together. The site may just be changing.
    .do = Try again in some minutes. What you have stays as it is.

## Dates and clocks

# $on (Date) - the last day
# $today (Date) - the day that we compared with
trust-expired = The newest list we could get was good until { $on }, and today is { $today }. There may be newer content that does not reach you.
    .do = Try again on another network. What you have stays as it is, and may be out of date.
# $on (Date) - the last day
# $today (Date) - the day that the device shows
trust-clock-ahead = Your clock looks wrong. This device says that today is { $today }, but the newest list we could get was good until { $on }.
    .do = Check the date of this device, then try again. If the date is right, this publisher has stopped, and what you have may be out of date.
# $date (Date) - a day that has surely passed
trust-clock-behind = Your clock looks wrong. It is at least { $date }, but this device shows an earlier day.
    .do = Check the date of this device. Days and deadlines are shown by it.
# Beside content whose publisher has not confirmed it lately.
# $date (Date)
trust-not-confirmed-since = Not confirmed since { $date }

## Publishers

# $name (String) - a publisher
# $path (String) - the name of a file
trust-out-of-path = { $name } lists a file that only others may publish: { $path }.
    .do = Tell the publisher. Other publishers are not concerned. What you have stays as it is.
# $name (String) - a publisher
trust-no-such-publisher = { $name } does not publish here, or no longer does.
    .do = Check the name, or remove this publisher. What you entered yourself is not touched.
# $path (String) - the name of a file
trust-no-such-file = Nobody here publishes { $path }.
    .do = Check the address. It may be an old one.
trust-too-many-publishers = This publisher passes trust on to too many others.
    .do = Tell the publisher. What you have stays as it is.
trust-nothing-yet = We have nothing from this publisher yet.
    .do = Get it once with a network, or from a folder or USB stick.
