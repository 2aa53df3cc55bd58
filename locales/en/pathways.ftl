### Pathways: what can come after the present status, and what is missing for it.

pathways-title = What can come next
pathways-lead = Ways from your status to another one, to permanent residence or to nationality.
pathways-general-note = These are the ways in general. Open your data to see what you have and what is missing.
pathways-none = We know no way from your status.
pathways-tell-status = Tell your status of residence to see your ways.
pathways-perhaps = These may concern you
pathways-coming = Not open yet
pathways-ways = Ways from here
pathways-all = All ways
pathways-elsewhere = This way does not begin at your present status.
pathways-perhaps-note = We do not know yet if this way is for you.
pathways-others = More ways

## The path

# $status (String) - the name of the present status
pathways-you-are-here = Now: { $status }
pathways-you = Your present status
# $goal (String) - the name of the goal
pathways-goal = Goal: { $goal }
pathways-goal-role = Goal
pathways-way = The way

## Where one stands

# $met (Number) - points that are met
# $all (Number) - points that are counted
pathways-met = { $met } of { $all } met
# $title (String) - a requirement
pathways-next = Still open: { $title }
# $date (Date)
pathways-from = From { $date }, if things stay as they are
pathways-all-met = All points that are facts are met. An office decides.
# $count (Number)
pathways-not-certain = { $count ->
    [one] { $count } point is not certain
   *[other] { $count } points are not certain
}
# $date (Date)
pathways-opens = Open from { $date }

## What came of a requirement

outcome-met = You have this
# $date (Date)
outcome-not-yet = Not yet: from { $date }
outcome-not-met = Not there, as far as you told us
outcome-unknown = We need an answer
outcome-rather-not-said = You would rather not say
outcome-discretion = An office decides
outcome-fact = A fact
# $date (Date)
outcome-coming = Asked for from { $date }
outcome-uncertain = Not certain. Ask before you rely on it.
outcome-from-knowledge = From experience. We did not read it in a law.

## One pathway

pathways-facts = What you need
pathways-decided = What an office decides
pathways-uncertain = Not certain, or still to come
pathways-answer = Answer to know more
pathways-tell = Has it happened? Tell it here
pathways-no-promise = If all points are met, the office can still say no. If some are missing, ask before you give up.
