### First start, the lock, Today, About me and Settings.

## Around every screen

opening = One moment, please.
skip-to-content = Go to the content
places = Places in { -app }
saved = Saved.
taken-back = Taken back.
# $title (String) - the heading of a group
# $count (Number) - how many items are in it
group-count = { $title } ({ $count })

## First start: the promise

promise-title = What you tell { -app } stays with you
promise-device = It stays on this device. Nothing that you enter is sent to anybody.
promise-account = No account, no phone number, no network needed.
promise-seen = Only a person who can open your lock can read it. We cannot, and no office or employer can.
promise-kept = Nothing is stored until you choose a lock. Until then, closing { -app } forgets everything.
promise-questions = Now come six short questions. You can skip every one of them.
promise-begin = Begin
promise-look = Look around without answering

## Questions

date-year = Year
date-month = Month
date-day = Day
date-hint = The year may be as on Japanese papers: R8 or 令和8年.
number-hint = Digits only, such as 1200.
yen-hint = Yen, in digits, such as 250000.
period-hint = A number and a unit, such as 3 months or 1 year.
answer-field = Your answer
list-legend = Choose one
list-filter = Type a few letters to find it
list-start = Type a part of the name to see the list.
list-none = Nothing found. Try fewer letters.
# $count (Number) - how many choices are shown
list-count = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
# $count (Number) - how many choices are shown
list-more = The first { $count } are shown. Type more letters to find yours.
today-question = One question
today-answer = Answer

## The lock

lock-choose-title = Choose a lock
lock-choose-lead = Then { -app } keeps what you told it on this device, encrypted.
lock-card-title = Keep this on your device
lock-card-text = Choose a lock to keep what you told us. Until then, closing { -app } forgets it.
lock-passphrase = Passphrase
# $count (Number) - the fewest characters
lock-passphrase-hint = At least { $count } characters. Four or five words that only you would put together are good.
lock-forgotten = Write it down and keep the paper in a safe place. Nobody can open your data without it, and we cannot either.
lock-show = Show
lock-hide = Hide
lock-with-passphrase = Lock with this passphrase
lock-with-device = Use the lock of this device
lock-device-hint = Then your data opens when you have unlocked this device.
lock-closing = Locking. This takes a moment.
lock-kept = Kept on this device, behind your lock.
unlock-title = Unlock { -app }
unlock-lead = Your data is on this device, behind your lock.
unlock-open = Unlock
unlock-opening = Opening. This takes a moment.
unlock-look = Look around without unlocking
lock-now = Lock now
lock-now-hint = What you told us stays on this device. Only your lock opens it.
lock-is-locked = Locked
lock-is-open = Open, and kept behind your lock
lock-is-draft = Not kept yet: closing { -app } forgets it
lock-is-new = You have not told us anything yet

## Today

today-empty = There is nothing to do now.
today-empty-next = Tell us more, or look at what is coming.
today-tell-more = Tell us more about you
today-contradiction = Two of your answers do not fit together

## About me

about-lead = You can correct or remove everything. Each change can be undone.
about-nothing = You have not told us anything yet.
about-nothing-next = Start with what you have at hand, for example your residence card.
about-add = Tell us more
about-not-answered = Not answered
about-next = Answer the next question
about-answer = Answer
about-happened = Something happened
about-remove = Remove this

## Settings

settings-language = Language
settings-look = How it looks
settings-theme = Light or dark
settings-theme-system = As the device
settings-theme-light = Light
settings-theme-dark = Dark
settings-text = Size of the text
settings-readings = Readings above kanji
settings-on = On
settings-off = Off
settings-lock = Lock
settings-about = About { -app }
# $version (String) - such as 0.1.0
settings-version = Version { $version }
# $publisher (String) - who publishes the rules and texts about Japan
# $date (Date) - when its law was last read through
settings-publisher = Rules and texts about Japan by { $publisher }, compared with the law on { DATETIME($date, dateStyle: "medium") }.
settings-licence = Free software under the MIT or Apache 2.0 licence.
