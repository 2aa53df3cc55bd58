### Life events, their plans, and what-if.

## Something happened

events-title = Something happened?
events-lead = Choose what happened, or what you are planning. You see all that follows from it, from all laws together.
events-recent = Lately, and soon
events-all = What is it?
event-about = Which one is it about?
event-another = Another one, not told yet
event-form-lead = Answer what you know. What you leave open can be added later.
event-show = Show what follows
event-correct = Change the answers

## The plan

# $day (String) - the day of the event, already written out
plan-day = Day: { $day }
plan-not-kept = Nothing is kept yet. This shows what would follow.
plan-keep = Keep this
plan-drop = Do not keep it
plan-views = How to show it
plan-as-plan = Plan
plan-as-changes = Changes
plan-as-timeline = Timeline
# $number (Number) - the place of the visit among all
# $office (String) - the name of an office
plan-trip = { $number }. { $office }
plan-trip-now = Go as soon as you can.
# $date (Date)
plan-trip-on = Go on { DATETIME($date, dateStyle: "full") }.
# $date (Date)
plan-trip-by = Go by { DATETIME($date, dateStyle: "full") }.
# $date (Date)
plan-trip-from = From { DATETIME($date, dateStyle: "full") } on.
# $from (Date)
# $by (Date)
plan-trip-between = Go between { DATETIME($from, dateStyle: "full") } and { DATETIME($by, dateStyle: "full") }.
plan-trip-any = There is no fixed day.
# $count (Number) - things to do at one office
plan-trip-things = { $count ->
    [one] { $count } thing on this visit
   *[other] { $count } things on one visit
}
plan-bring = Bring these
plan-papers = All papers together
plan-elsewhere = Without a visit
plan-elsewhere-hint = By post, online or by telephone, or others do it. Some you do where you are.
plan-later = In a year or later
plan-rights = Your rights
plan-questions = Tell us more, and the plan gets better
plan-nothing = We know of nothing that follows from this.
plan-nothing-next = Tell us more about you, or look at all rules by area of life.

## What if

what-if-title = What if…?
what-if-lead = Try something before you decide. Nothing is kept until you say so.
what-if-open = Try a change: what if…?
what-if-more = Try anything else you can tell
what-if-added = New
what-if-gone = No longer
what-if-moved = Changed
# $was (String) - a day or an amount, already written out
# $now (String) - a day or an amount, already written out
what-if-from-to = Before: { $was }. Then: { $now }.
what-if-nothing = Nothing changes.
# $count (Number) - things on the agenda that stay as they are
what-if-same = { $count ->
    [one] { $count } thing stays as it is
   *[other] { $count } things stay as they are
}
