### Several people in one file: who they are, what is next for each, and one visit for all.

household-title = People in my household
household-lead = Each person has their own dates. What you tell about them stays behind your lock.
household-nobody = You have told of nobody yet.
household-nobody-next = Add the people who live with you. Then this app shows their dates too.
household-add = Add a person
household-you = You
# in the middle of a sentence: “For you and Minh”
household-you-among = you
# $name (String) - what the person is called
# $relation (String) - “child”, as a word
household-named = { $name } ({ $relation })
# $relation (String) - “Child”, as a word
# $date (Date) - the day of birth
household-born = { $relation }, born { $date }
# $people (String) - one name or several: “you, Lan and Minh”
household-for = For { $people }
household-back-to-me = Back to myself
household-nothing = Nothing to do now
household-see-all = See everything for this person
household-edit = What you told about this person
household-others = For others in your household
# $count (Number) - open questions about somebody
household-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}

## One visit for all

# $date (Date) - the day of moving in
household-move = Your move on { $date }
household-move-undated = Your move
household-together = You can do this together in one visit. Ask the office if one person may go for all. Take the papers of everybody.
household-everywhere = Anywhere
# $people (String) - one name or several
household-done-for = Done for { $people }
household-papers = Bring once

household-overview = What is next for everybody
household-together-hint = With one list for your move
household-all-done = We have done all of this
