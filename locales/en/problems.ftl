### When something goes wrong: what happened, and what to do.

## The store

store-wrong-passphrase = That passphrase does not open your data.
    .do = Try again. Nothing was lost or changed.
store-newer = Your data was saved by a newer version of { -app }.
    .do = Update { -app } on this device. Nothing was lost or changed.
store-disk-full = There is no room left on this device, so nothing could be saved.
    .do = Make some room, then try again. What you saved before is safe.
store-read-only = { -app } may not write to its folder, so nothing can be saved.
    .do = Allow { -app } to write there, or move it to a folder of yours.
store-damaged = Part of your data cannot be read.
    .do = Do not delete anything. Restore your last backup, or ask somebody you trust for help.
store-second-tab = { -app } is already open in another tab or window.
    .do = Go on there, or close it and reload this one.
store-unavailable = This browser does not let { -app } save anything.
    .do = You can look around. To save, leave private browsing or use another browser.

# $count (Number) - the fewest characters
store-passphrase-short = This passphrase is shorter than { $count } characters.
    .do = Choose a longer one: four or five words that you can remember are good.
store-keystore = The lock of this device did not open your data.
    .do = Unlock your device and try again. If it asks for a passphrase here, use that.

## Answers that cannot be

input-no-such-date = There is no such date.
    .do = Check the year, the month and the day.
# $birth (Date)
input-before-birth = This date is before your birth on { $birth }.
    .do = Correct one of the two dates.
# $start (Date)
# $end (Date)
input-ends-before-start = It ends on { $end }, before it starts on { $start }.
    .do = Correct one of the two dates. We keep both until you do.
# $value (String) - what was given
input-unknown-choice = “{ $value }” is not one of the choices.
    .do = Choose one from the list.
# $value (String) - what was given
input-not-a-number = “{ $value }” is not a number.
    .do = Write it in digits, such as 1200.
input-required = This is still empty.
    .do = Fill it in, or skip the question.
# $name (String) - the file's name
input-unreadable-file = { $name } is not a file that we can read.
    .do = Choose another file. This one was not changed.
# $name (String) - a field that the schema lacks
input-unknown-field = We do not know “{ $name }”.
    .do = Check how it is spelled.

# $value (String) - a similar word that exists
input-nearest = Did you mean “{ $value }”?
# $value (String) - what was given
input-not-a-period = “{ $value }” is not a length of time.
    .do = Write a number and a unit, such as 3 months or 1 year.
# $value (String) - what was given
input-not-yes-or-no = “{ $value }” is neither yes nor no.
    .do = Answer yes or no.
# $name (String) - the record that cannot be read
input-wrong-shape = “{ $name }” is not written in a way that we can read.
    .do = Write its fields as a list of names and values.
# $name (String) - the record that stands more than once
input-only-one = “{ $name }” can be told only once.
    .do = Keep one of them.

## Anything else

problem-unexpected = Something went wrong.
    .do = Your saved data is safe. Try again, or restart { -app }.
problem-locked = Your data is locked.
    .do = Unlock it to go on.
problem-gone = This is no longer here.
    .do = Go back and look at the list again.
