### Updates and sources: what the app may fetch from the internet, and news.

## Settings, "Updates and sources"

# The row in Settings and the title of the screen.
sources-title = Updates and sources
# Under the title.
sources-lead = The app works without the internet. Here you choose what it may look up. Nothing is looked up before you turn it on.
# On every card, about sources that ask the same for everybody in the country.
source-reveals-nothing = What leaves this device: nothing about you. Everybody asks for the same.
# On every card, about sources that ask the same for everybody in a prefecture.
source-reveals-prefecture = What leaves this device: only your prefecture. Everybody there asks for the same.
# On every card, about the web site of the person's municipality.
source-reveals-municipality = What leaves this device: the name of your municipality. Its own web site is asked, and sees that somebody there asks.
# Whose it is and under which terms.
# $attribution (String) - as the publisher wants to be named, in Japanese
# $licence (String) - the name of the terms
source-terms = { $attribution } · { $licence }
# The link to the publisher's own terms.
source-terms-link = Terms of the publisher
# How much travels, before this device has measured it.
# $size (Number) - in kilobytes
source-size-about = About { $size } KB each time something is new
# How much travelled the last time something was new.
# $size (Number) - in kilobytes
source-size-was = { $size } KB the last time something was new
# Never looked up.
source-never-checked = Not looked up yet
# Looked up today.
# $minutes (Number) - minutes ago
source-checked-minutes = { $minutes ->
    [0] Looked up just now
    [one] Looked up { $minutes } minute ago
   *[other] Looked up { $minutes } minutes ago
}
# $hours (Number) - hours ago
source-checked-hours = { $hours ->
    [one] Looked up { $hours } hour ago
   *[other] Looked up { $hours } hours ago
}
# $days (Number) - days ago
source-checked-days = { $days ->
    [one] Looked up { $days } day ago
   *[other] Looked up { $days } days ago
}
# Parts that could not be read, on a row that opens.
# $count (Number) - how many
source-refused = { $count ->
    [one] { $count } part could not be read
   *[other] { $count } parts could not be read
}
# Under the row above: these lines are for the publisher, in English.
source-refused-note = We left them out. These lines are for the publisher, in English.
# A town’s own site: only a copy for all is asked.
source-needs-copy = To ask your town’s own web site would tell it where you live. This works when a publisher offers a copy.
# A source that a web browser cannot ask.
source-not-in-browser = A web browser cannot ask this source. It works in the app for phones and computers, or when the publisher of this page offers a copy.

## Why something did not come

source-trouble-offline = This device has no internet connection. What you have stays.
source-trouble-not-reached = The other side did not answer. What you have stays. We will try again later.
source-trouble-refused = The other side does not give it to us now. What you have stays. We will try again later.
source-trouble-not-taken = Something else came instead. Perhaps this Wi-Fi wants you to sign in first. What you have stays.
source-trouble-unreadable = What came is broken, so we did not take it. What you have stays.
# The host answers, and what it says is old.
source-trouble-frozen = This source answers, but it has told nothing new for a long time. It may be out of order. Look at television or radio in an emergency.
source-trouble-no-network = This version of the app cannot use the internet.
source-trouble-storage = This device could not keep what came. What you have stays.
source-trouble-unsigned = We cannot prove who this comes from, so we did not take it. What you have stays.

## Checking now

# The button.
sync-check-now = Check now
# The button while it runs.
sync-cancel = Stop
# How far it is.
# $at (Number) - the source that is being asked, counted from 1
# $of (Number) - how many
sync-step = Looking up { $at } of { $of }
# How much has come.
# $size (Number) - in kilobytes
sync-so-far = { $size } KB so far
# It is over; nothing was wrong, something was new.
sync-done-new = Done. Something is new.
# It is over; nothing was wrong, nothing was new.
sync-done-same = Done. Nothing is new.
# It is over; some sources did not answer.
# $count (Number) - how many
sync-done-troubles = { $count ->
    [one] Done. { $count } source did not answer well. See below.
   *[other] Done. { $count } sources did not answer well. See below.
}
# The person stopped it.
sync-stopped = Stopped. What had come is kept.
# Nothing is turned on.
sync-nothing-on = Turn on at least one source first.
# Beside the button while nothing runs.
# $size (Number) - in kilobytes, about
sync-size = About { $size } KB, if everything is new
# The connection costs by the byte and nothing happens by itself.
sync-metered = On a mobile or limited connection only warnings are looked up by themselves.

## News

# The title of the screen and of rows that lead to it.
notices-title = News from offices
notices-lead = These are the offices' own words. We do not translate them.
notices-none = There is no news here yet.
notices-none-next = You choose in “Updates and sources” whose news you want.
# The language of a notice.
# $language (String) - the language's own name
notice-in = In { $language }
# Who published it and when.
# $publisher (String) - in Japanese
# $date (String) - already written out
notice-by = { $publisher } · { $date }

## A rule whose law has changed

# $changed (Date) - from when the new text is the law
# $checked (Date) - when the explanation was compared with the law
law-changed = The law changed on { DATETIME($changed, dateStyle: "medium") }. This explanation was checked on { DATETIME($checked, dateStyle: "medium") }. Ask before you rely on it.
# The same, where it is not known which articles changed.
# $changed (Date) - from when the new text is the law
# $checked (Date) - when the explanation was compared with the law
law-changed-perhaps = Part of this law changed on { DATETIME($changed, dateStyle: "medium") }, perhaps not the part that counts here. This explanation was checked on { DATETIME($checked, dateStyle: "medium") }.
# $date (Date) - from when
law-will-change = This law will change on { DATETIME($date, dateStyle: "medium") }.
# The day is not fixed.
# $comment (String) - what the law says of the day, in Japanese
law-will-change-someday = This law will change. The day is not fixed yet: { $comment }
