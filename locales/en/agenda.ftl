### The agenda: its groups, the states and kinds of its items, and how sure we are.

## Groups

group-overdue = Overdue
group-today = Today
group-this-week = This week
group-later = Later
group-needs-answer = Needs an answer
group-rights = Your rights now
group-changed = What changed
group-coming-law = Laws that will change
group-always = Always keep in mind
group-possible = This may concern you
group-done = Done

## States of an item

state-needs-answer = We need one answer from you
state-upcoming = Not open yet
state-open = You can do this now
state-due-soon = Due soon
state-overdue = The last day has passed
state-done = Done
state-right = This is your right
state-coming-law = This law is not in force yet
state-perhaps = This may concern you
state-standing = Holds all the time
state-past = The time for this has passed

## Kinds of items

kind-duty = You must do this
kind-window = You can do this in a certain time
kind-right = Your right
kind-limit = A limit set by law
kind-ban = Others may not do this to you

## When

# $date (Date) - the legal last day
due-on = By { $date }
# $date (Date) - the last day on which the office is open
last-open-day = The office is open until { $date }
# $date (Date) - the first day
opens-on = From { $date }
# $date (Date) - the day it was done
done-on = Done on { $date }
# $date (Date) - the day the law comes into force
in-force-from = In force from { $date }
# $date (Date) - the last open day, or a day earlier to be safe
act-by = Go by { $date }
# $date (Date) - a day before the legal last day
cautious = Offices read this law in two ways. To be safe, plan for { $date }.
overdue-calm = You can still do this. Go as soon as you can, and say that you are late.

## Parts of an item

part-what = What to do
part-where = Where
part-bring = What to bring
part-cost = Cost
part-late = If you are late
part-why = Why this concerns you
part-law = The law
part-counting = How the date was counted
part-rights = Your rights here
part-form = The form
part-ask = Ask here
part-publisher = Who says so
cost-free = Free

## How sure we are

confidence-verified = Checked against the law
    .note = We compared this with the text of the law.
confidence-from-knowledge = Not checked against the law yet
    .note = This is common knowledge, but nobody has compared it with the text of the law yet.
confidence-uncertain = Not certain
    .note = Ask before you rely on this.

## What changed

change-added = New for you
change-removed = No longer concerns you
# $from (Date) - the former last day
# $to (Date) - the new last day
change-moved = The last day moved from { $from } to { $to }
change-moved-unknown = The last day has changed
change-opened = You can do this now

## Counts

# $count (Number) - open questions
questions-count = { $count ->
    [0] No questions
    [one] { $count } question
   *[other] { $count } questions
}
# $done (Number) - steps done
# $all (Number) - all steps
progress = { $done } of { $all }
