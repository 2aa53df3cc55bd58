### Publishers: who is trusted for content, looking at a new one, removing one. Settings → Publishers.

publishers-title = Publishers
publishers-lead = A publisher writes what you read here. You choose whom you trust.
# The publisher that is part of the app.
publishers-built-in = Part of this app
publishers-add = Add a publisher
publishers-none = You have added no other publishers.

## One publisher

# $date (Date) - the day it was last asked with success
publishers-checked = Last checked on { $date }
publishers-never-checked = Not checked yet
# $number (Number) - the number of the edition in use
publishers-edition = Edition { $number }
publishers-address = Address
publishers-fingerprint = Fingerprint
publishers-fingerprint-hint = Compare these numbers with those on the publisher’s poster or web site. They must be the same.
publishers-fingerprint-same = These numbers are the same as on the code that you scanned.
publishers-fingerprint-other = These numbers are not the ones on the code that you scanned. Do not trust this publisher. Ask them.
# $needed (Number) - signatures that are needed
# $keys (Number) - people or keys that can sign
publishers-keys = { $needed } of { $keys } keys must sign every change of its keys.

## What it brings

publishers-brings = It brings
publishers-brings-rules = Rules and deadlines. They take the place of the rules in this app.
publishers-brings-laws = Texts of laws
# $count (Number) - languages
publishers-brings-words = { $count ->
    [one] Words in { $count } language
   *[other] Words in { $count } languages
}
publishers-brings-places = Contacts and places
publishers-brings-mirror = News, alerts and open data
publishers-brings-nothing = Nothing yet
publishers-cannot = It cannot see what you told this app. It cannot run programs or use the internet.

## Adding

publishers-add-lead = Type the address that the publisher gave you, or scan the code on its poster with your camera app.
publishers-add-field = Address of the publisher
# Only where folders can be read.
publishers-add-folder = A folder or a USB stick works too. Type where it is.
publishers-look = Look at this publisher
publishers-looking = Looking
publishers-no-address = This is not an address. An address looks like this: nanao.example.org/tomoni
publishers-not-secure = This address is not safe (https). Ask the publisher for a safe one.
publishers-trust = Trust this publisher
publishers-not-now = Not now
# $name (String) - a publisher
publishers-known = You trust { $name } already.
publishers-unnamed = A publisher without a name

## Removing

publishers-remove = Remove this publisher
publishers-remove-hint = What it brought goes away. What you told this app stays.

## An update that waits

waiting-title = New rules change something for you
waiting-lead = An update is ready. These things would change. Look at them before they take effect.
waiting-use = Use the new rules
waiting-later = Later
waiting-look = See what changes
waiting-added = New
waiting-gone = No longer
waiting-moved = Another day
waiting-until-now = Until now
waiting-from-now = With the new rules
waiting-nothing = No update waits.
waiting-nothing-next = We tell you here before new rules change a date of yours.

## Fetching

# $kilobytes (Number) - what came so far
# $of (Number) - what comes in all
publishers-fetching = { $kilobytes } of { $of } KB
# $kilobytes (Number) - what fetching it takes
publishers-size = Fetching it takes { $kilobytes } KB.
