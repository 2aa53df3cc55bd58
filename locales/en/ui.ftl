### Screens: what every screen needs.

-app = Tomoni

## Places to go

nav-today = Today
nav-timeline = Timeline
nav-life = Life
nav-about-me = About me
nav-settings = Settings

## Things to do

action-continue = Continue
action-back = Back
action-cancel = Cancel
action-save = Save
action-undo = Undo
action-close = Close
action-retry = Try again
action-show-at-counter = Show at the counter
action-choose-language = Choose your language
action-correct = Correct this

## Answers

answer-yes = Yes
answer-no = No
answer-unknown = I do not know
answer-declined = I prefer not to say

## Translations

# $by (String) - the person
# $on (Date)
translation-reviewed = Translation checked by { $by } on { DATETIME($on, dateStyle: "medium") }
translation-machine-drafted = Translated by a machine. Nobody has checked it yet.
translation-outdated = The original has changed since this was translated.
translation-fallen-back = Not translated into your language yet.

## What this is

information-only = This is information, not legal advice.
