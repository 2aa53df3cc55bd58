//! Generated from `locales/en` by `tomoni-kit words generate`. Change the messages there, not here.

use super::args::Args;
use super::speak::Words;
use super::text::Text;
use jiff::civil::Date;

/// The app's own messages in the language of a reader, one method per message of the template.
pub struct Messages<'w>(&'w Words);

impl<'w> Messages<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Self(words)
    }

    /// ```text
    /// group-overdue = Overdue
    /// ```
    pub fn group_overdue(&self) -> Text {
        self.0.own("group-overdue", None, &Args::none())
    }

    /// ```text
    /// group-today = Today
    /// ```
    pub fn group_today(&self) -> Text {
        self.0.own("group-today", None, &Args::none())
    }

    /// ```text
    /// group-this-week = This week
    /// ```
    pub fn group_this_week(&self) -> Text {
        self.0.own("group-this-week", None, &Args::none())
    }

    /// ```text
    /// group-later = Later
    /// ```
    pub fn group_later(&self) -> Text {
        self.0.own("group-later", None, &Args::none())
    }

    /// ```text
    /// group-needs-answer = Needs an answer
    /// ```
    pub fn group_needs_answer(&self) -> Text {
        self.0.own("group-needs-answer", None, &Args::none())
    }

    /// ```text
    /// group-rights = Your rights now
    /// ```
    pub fn group_rights(&self) -> Text {
        self.0.own("group-rights", None, &Args::none())
    }

    /// ```text
    /// group-changed = What changed
    /// ```
    pub fn group_changed(&self) -> Text {
        self.0.own("group-changed", None, &Args::none())
    }

    /// ```text
    /// group-coming-law = Laws that will change
    /// ```
    pub fn group_coming_law(&self) -> Text {
        self.0.own("group-coming-law", None, &Args::none())
    }

    /// ```text
    /// group-always = Always keep in mind
    /// ```
    pub fn group_always(&self) -> Text {
        self.0.own("group-always", None, &Args::none())
    }

    /// ```text
    /// group-possible = This may concern you
    /// ```
    pub fn group_possible(&self) -> Text {
        self.0.own("group-possible", None, &Args::none())
    }

    /// ```text
    /// group-done = Done
    /// ```
    pub fn group_done(&self) -> Text {
        self.0.own("group-done", None, &Args::none())
    }

    /// ```text
    /// state-needs-answer = We need one answer from you
    /// ```
    pub fn state_needs_answer(&self) -> Text {
        self.0.own("state-needs-answer", None, &Args::none())
    }

    /// ```text
    /// state-upcoming = Not open yet
    /// ```
    pub fn state_upcoming(&self) -> Text {
        self.0.own("state-upcoming", None, &Args::none())
    }

    /// ```text
    /// state-open = You can do this now
    /// ```
    pub fn state_open(&self) -> Text {
        self.0.own("state-open", None, &Args::none())
    }

    /// ```text
    /// state-due-soon = Due soon
    /// ```
    pub fn state_due_soon(&self) -> Text {
        self.0.own("state-due-soon", None, &Args::none())
    }

    /// ```text
    /// state-overdue = The last day has passed
    /// ```
    pub fn state_overdue(&self) -> Text {
        self.0.own("state-overdue", None, &Args::none())
    }

    /// ```text
    /// state-done = Done
    /// ```
    pub fn state_done(&self) -> Text {
        self.0.own("state-done", None, &Args::none())
    }

    /// ```text
    /// state-right = This is your right
    /// ```
    pub fn state_right(&self) -> Text {
        self.0.own("state-right", None, &Args::none())
    }

    /// ```text
    /// state-coming-law = This law is not in force yet
    /// ```
    pub fn state_coming_law(&self) -> Text {
        self.0.own("state-coming-law", None, &Args::none())
    }

    /// ```text
    /// state-perhaps = This may concern you
    /// ```
    pub fn state_perhaps(&self) -> Text {
        self.0.own("state-perhaps", None, &Args::none())
    }

    /// ```text
    /// state-standing = Holds all the time
    /// ```
    pub fn state_standing(&self) -> Text {
        self.0.own("state-standing", None, &Args::none())
    }

    /// ```text
    /// state-past = The time for this has passed
    /// ```
    pub fn state_past(&self) -> Text {
        self.0.own("state-past", None, &Args::none())
    }

    /// ```text
    /// kind-duty = You must do this
    /// ```
    pub fn kind_duty(&self) -> Text {
        self.0.own("kind-duty", None, &Args::none())
    }

    /// ```text
    /// kind-window = You can do this in a certain time
    /// ```
    pub fn kind_window(&self) -> Text {
        self.0.own("kind-window", None, &Args::none())
    }

    /// ```text
    /// kind-right = Your right
    /// ```
    pub fn kind_right(&self) -> Text {
        self.0.own("kind-right", None, &Args::none())
    }

    /// ```text
    /// kind-limit = A limit set by law
    /// ```
    pub fn kind_limit(&self) -> Text {
        self.0.own("kind-limit", None, &Args::none())
    }

    /// ```text
    /// kind-ban = Others may not do this to you
    /// ```
    pub fn kind_ban(&self) -> Text {
        self.0.own("kind-ban", None, &Args::none())
    }

    /// date (Date) - the legal last day
    ///
    /// ```text
    /// due-on = By { $date }
    /// ```
    pub fn due_on(&self, date: Date) -> Text {
        self.0.own("due-on", None, &Args::none().with("date", date))
    }

    /// date (Date) - the last day on which the office is open
    ///
    /// ```text
    /// last-open-day = The office is open until { $date }
    /// ```
    pub fn last_open_day(&self, date: Date) -> Text {
        self.0.own("last-open-day", None, &Args::none().with("date", date))
    }

    /// date (Date) - the first day
    ///
    /// ```text
    /// opens-on = From { $date }
    /// ```
    pub fn opens_on(&self, date: Date) -> Text {
        self.0.own("opens-on", None, &Args::none().with("date", date))
    }

    /// date (Date) - the day it was done
    ///
    /// ```text
    /// done-on = Done on { $date }
    /// ```
    pub fn done_on(&self, date: Date) -> Text {
        self.0.own("done-on", None, &Args::none().with("date", date))
    }

    /// date (Date) - the day the law comes into force
    ///
    /// ```text
    /// in-force-from = In force from { $date }
    /// ```
    pub fn in_force_from(&self, date: Date) -> Text {
        self.0.own("in-force-from", None, &Args::none().with("date", date))
    }

    /// date (Date) - the last open day, or a day earlier to be safe
    ///
    /// ```text
    /// act-by = Go by { $date }
    /// ```
    pub fn act_by(&self, date: Date) -> Text {
        self.0.own("act-by", None, &Args::none().with("date", date))
    }

    /// date (Date) - a day before the legal last day
    ///
    /// ```text
    /// cautious = Offices read this law in two ways. To be safe, plan for { $date }.
    /// ```
    pub fn cautious(&self, date: Date) -> Text {
        self.0.own("cautious", None, &Args::none().with("date", date))
    }

    /// ```text
    /// overdue-calm = You can still do this. Go as soon as you can, and say that you are late.
    /// ```
    pub fn overdue_calm(&self) -> Text {
        self.0.own("overdue-calm", None, &Args::none())
    }

    /// ```text
    /// part-what = What to do
    /// ```
    pub fn part_what(&self) -> Text {
        self.0.own("part-what", None, &Args::none())
    }

    /// ```text
    /// part-where = Where
    /// ```
    pub fn part_where(&self) -> Text {
        self.0.own("part-where", None, &Args::none())
    }

    /// ```text
    /// part-bring = What to bring
    /// ```
    pub fn part_bring(&self) -> Text {
        self.0.own("part-bring", None, &Args::none())
    }

    /// ```text
    /// part-cost = Cost
    /// ```
    pub fn part_cost(&self) -> Text {
        self.0.own("part-cost", None, &Args::none())
    }

    /// ```text
    /// part-late = If you are late
    /// ```
    pub fn part_late(&self) -> Text {
        self.0.own("part-late", None, &Args::none())
    }

    /// ```text
    /// part-why = Why this concerns you
    /// ```
    pub fn part_why(&self) -> Text {
        self.0.own("part-why", None, &Args::none())
    }

    /// ```text
    /// part-law = The law
    /// ```
    pub fn part_law(&self) -> Text {
        self.0.own("part-law", None, &Args::none())
    }

    /// ```text
    /// part-counting = How the date was counted
    /// ```
    pub fn part_counting(&self) -> Text {
        self.0.own("part-counting", None, &Args::none())
    }

    /// ```text
    /// part-rights = Your rights here
    /// ```
    pub fn part_rights(&self) -> Text {
        self.0.own("part-rights", None, &Args::none())
    }

    /// ```text
    /// part-form = The form
    /// ```
    pub fn part_form(&self) -> Text {
        self.0.own("part-form", None, &Args::none())
    }

    /// ```text
    /// part-ask = Ask here
    /// ```
    pub fn part_ask(&self) -> Text {
        self.0.own("part-ask", None, &Args::none())
    }

    /// ```text
    /// part-publisher = Who says so
    /// ```
    pub fn part_publisher(&self) -> Text {
        self.0.own("part-publisher", None, &Args::none())
    }

    /// ```text
    /// cost-free = Free
    /// ```
    pub fn cost_free(&self) -> Text {
        self.0.own("cost-free", None, &Args::none())
    }

    /// ```text
    /// confidence-verified = Checked against the law
    ///     .note = We compared this with the text of the law.
    /// ```
    pub fn confidence_verified(&self) -> Text {
        self.0.own("confidence-verified", None, &Args::none())
    }

    /// ```text
    /// confidence-verified = Checked against the law
    ///     .note = We compared this with the text of the law.
    /// ```
    pub fn confidence_verified_note(&self) -> Text {
        self.0.own("confidence-verified", Some("note"), &Args::none())
    }

    /// ```text
    /// confidence-from-knowledge = Not checked against the law yet
    ///     .note = This is common knowledge, but nobody has compared it with the text of the law yet.
    /// ```
    pub fn confidence_from_knowledge(&self) -> Text {
        self.0.own("confidence-from-knowledge", None, &Args::none())
    }

    /// ```text
    /// confidence-from-knowledge = Not checked against the law yet
    ///     .note = This is common knowledge, but nobody has compared it with the text of the law yet.
    /// ```
    pub fn confidence_from_knowledge_note(&self) -> Text {
        self.0.own("confidence-from-knowledge", Some("note"), &Args::none())
    }

    /// ```text
    /// confidence-uncertain = Not certain
    ///     .note = Ask before you rely on this.
    /// ```
    pub fn confidence_uncertain(&self) -> Text {
        self.0.own("confidence-uncertain", None, &Args::none())
    }

    /// ```text
    /// confidence-uncertain = Not certain
    ///     .note = Ask before you rely on this.
    /// ```
    pub fn confidence_uncertain_note(&self) -> Text {
        self.0.own("confidence-uncertain", Some("note"), &Args::none())
    }

    /// ```text
    /// change-added = New for you
    /// ```
    pub fn change_added(&self) -> Text {
        self.0.own("change-added", None, &Args::none())
    }

    /// ```text
    /// change-removed = No longer concerns you
    /// ```
    pub fn change_removed(&self) -> Text {
        self.0.own("change-removed", None, &Args::none())
    }

    /// from (Date) - the former last day
    /// to (Date) - the new last day
    ///
    /// ```text
    /// change-moved = The last day moved from { $from } to { $to }
    /// ```
    pub fn change_moved(&self, from: Date, to: Date) -> Text {
        self.0.own("change-moved", None, &Args::none().with("from", from).with("to", to))
    }

    /// ```text
    /// change-moved-unknown = The last day has changed
    /// ```
    pub fn change_moved_unknown(&self) -> Text {
        self.0.own("change-moved-unknown", None, &Args::none())
    }

    /// ```text
    /// change-opened = You can do this now
    /// ```
    pub fn change_opened(&self) -> Text {
        self.0.own("change-opened", None, &Args::none())
    }

    /// count (Number) - open questions
    ///
    /// ```text
    /// questions-count = { $count ->
    ///     [0] No questions
    ///     [one] { $count } question
    ///    *[other] { $count } questions
    /// }
    /// ```
    pub fn questions_count(&self, count: i64) -> Text {
        self.0.own("questions-count", None, &Args::none().with("count", count))
    }

    /// done (Number) - steps done
    /// all (Number) - all steps
    ///
    /// ```text
    /// progress = { $done } of { $all }
    /// ```
    pub fn progress(&self, done: i64, all: i64) -> Text {
        self.0.own("progress", None, &Args::none().with("done", done).with("all", all))
    }

    /// ```text
    /// alerts-title = Alerts
    /// ```
    pub fn alerts_title(&self) -> Text {
        self.0.own("alerts-title", None, &Args::none())
    }

    /// Under the title in Life
    ///
    /// ```text
    /// alerts-hint = Earthquakes, tsunami, weather: what concerns your places
    /// ```
    pub fn alerts_hint(&self) -> Text {
        self.0.own("alerts-hint", None, &Args::none())
    }

    /// ```text
    /// alerts-nothing = Nothing is announced for your places.
    /// ```
    pub fn alerts_nothing(&self) -> Text {
        self.0.own("alerts-nothing", None, &Args::none())
    }

    /// ```text
    /// alerts-nothing-next = You will see it here and on Today when something is.
    /// ```
    pub fn alerts_nothing_next(&self) -> Text {
        self.0.own("alerts-nothing-next", None, &Args::none())
    }

    /// ```text
    /// alerts-no-place = We do not know for which place you need alerts.
    /// ```
    pub fn alerts_no_place(&self) -> Text {
        self.0.own("alerts-no-place", None, &Args::none())
    }

    /// ```text
    /// alerts-no-place-next = Choose a municipality. It is kept on this device only.
    /// ```
    pub fn alerts_no_place_next(&self) -> Text {
        self.0.own("alerts-no-place-next", None, &Args::none())
    }

    /// ```text
    /// alerts-never-heard = No alerts have been fetched yet.
    /// ```
    pub fn alerts_never_heard(&self) -> Text {
        self.0.own("alerts-never-heard", None, &Args::none())
    }

    /// ```text
    /// alerts-never-heard-next = Switch on alerts in Settings. Until then watch TV, radio and the signs around you.
    /// ```
    pub fn alerts_never_heard_next(&self) -> Text {
        self.0.own("alerts-never-heard-next", None, &Args::none())
    }

    /// ```text
    /// alerts-elsewhere = Elsewhere in Japan
    /// ```
    pub fn alerts_elsewhere(&self) -> Text {
        self.0.own("alerts-elsewhere", None, &Args::none())
    }

    /// ```text
    /// alerts-history = What was announced in the last month
    /// ```
    pub fn alerts_history(&self) -> Text {
        self.0.own("alerts-history", None, &Args::none())
    }

    /// ```text
    /// alerts-history-empty = Nothing was announced.
    /// ```
    pub fn alerts_history_empty(&self) -> Text {
        self.0.own("alerts-history-empty", None, &Args::none())
    }

    /// ```text
    /// alerts-disaster-card = In a disaster: what to do, whom to call
    /// ```
    pub fn alerts_disaster_card(&self) -> Text {
        self.0.own("alerts-disaster-card", None, &Args::none())
    }

    /// ```text
    /// alerts-place-home = Home
    /// ```
    pub fn alerts_place_home(&self) -> Text {
        self.0.own("alerts-place-home", None, &Args::none())
    }

    /// ```text
    /// alerts-place-work = Work
    /// ```
    pub fn alerts_place_work(&self) -> Text {
        self.0.own("alerts-place-work", None, &Args::none())
    }

    /// ```text
    /// alerts-place-school = School
    /// ```
    pub fn alerts_place_school(&self) -> Text {
        self.0.own("alerts-place-school", None, &Args::none())
    }

    /// name (String) - somebody of the family
    ///
    /// ```text
    /// alerts-place-family = { $name }’s home
    /// ```
    pub fn alerts_place_family(&self, name: &str) -> Text {
        self.0.own("alerts-place-family", None, &Args::none().with("name", name))
    }

    /// ```text
    /// alerts-place-other = A place you chose
    /// ```
    pub fn alerts_place_other(&self) -> Text {
        self.0.own("alerts-place-other", None, &Args::none())
    }

    /// ```text
    /// alerts-choose-area = Choose a place for alerts
    /// ```
    pub fn alerts_choose_area(&self) -> Text {
        self.0.own("alerts-choose-area", None, &Args::none())
    }

    /// ```text
    /// alerts-change-area = Choose another place
    /// ```
    pub fn alerts_change_area(&self) -> Text {
        self.0.own("alerts-change-area", None, &Args::none())
    }

    /// ```text
    /// alerts-forget-area = Show no place
    /// ```
    pub fn alerts_forget_area(&self) -> Text {
        self.0.own("alerts-forget-area", None, &Args::none())
    }

    /// ```text
    /// alerts-area-note = Only this choice is kept, open to everyone who holds this device. Nothing else about you.
    /// ```
    pub fn alerts_area_note(&self) -> Text {
        self.0.own("alerts-area-note", None, &Args::none())
    }

    /// minutes (Number) - minutes since the source was heard
    ///
    /// ```text
    /// alerts-heard-minutes = { $minutes ->
    ///     [one] Last heard { $minutes } minute ago
    ///    *[other] Last heard { $minutes } minutes ago
    /// }
    /// ```
    pub fn alerts_heard_minutes(&self, minutes: i64) -> Text {
        self.0.own("alerts-heard-minutes", None, &Args::none().with("minutes", minutes))
    }

    /// hours (Number) - hours since the source was heard
    ///
    /// ```text
    /// alerts-heard-hours = { $hours ->
    ///     [one] Last heard { $hours } hour ago
    ///    *[other] Last heard { $hours } hours ago
    /// }
    /// ```
    pub fn alerts_heard_hours(&self, hours: i64) -> Text {
        self.0.own("alerts-heard-hours", None, &Args::none().with("hours", hours))
    }

    /// days (Number) - days since the source was heard
    ///
    /// ```text
    /// alerts-heard-days = { $days ->
    ///     [one] Last heard { $days } day ago
    ///    *[other] Last heard { $days } days ago
    /// }
    /// ```
    pub fn alerts_heard_days(&self, days: i64) -> Text {
        self.0.own("alerts-heard-days", None, &Args::none().with("days", days))
    }

    /// ```text
    /// alerts-heard-now = Heard just now
    /// ```
    pub fn alerts_heard_now(&self) -> Text {
        self.0.own("alerts-heard-now", None, &Args::none())
    }

    /// After one of the sentences above, where it was long ago
    ///
    /// ```text
    /// alerts-stale = This may be out of date. Watch TV and radio, and look around you.
    /// ```
    pub fn alerts_stale(&self) -> Text {
        self.0.own("alerts-stale", None, &Args::none())
    }

    /// ```text
    /// alerts-severity-extreme = Danger to life
    /// ```
    pub fn alerts_severity_extreme(&self) -> Text {
        self.0.own("alerts-severity-extreme", None, &Args::none())
    }

    /// ```text
    /// alerts-severity-severe = Serious
    /// ```
    pub fn alerts_severity_severe(&self) -> Text {
        self.0.own("alerts-severity-severe", None, &Args::none())
    }

    /// ```text
    /// alerts-severity-moderate = Take care
    /// ```
    pub fn alerts_severity_moderate(&self) -> Text {
        self.0.own("alerts-severity-moderate", None, &Args::none())
    }

    /// ```text
    /// alerts-severity-minor = Good to know
    /// ```
    pub fn alerts_severity_minor(&self) -> Text {
        self.0.own("alerts-severity-minor", None, &Args::none())
    }

    /// ```text
    /// alerts-severity-unknown = Information
    /// ```
    pub fn alerts_severity_unknown(&self) -> Text {
        self.0.own("alerts-severity-unknown", None, &Args::none())
    }

    /// level (Number) - 1 to 5, the official level of vigilance
    ///
    /// ```text
    /// alerts-level = Level { $level }
    /// ```
    pub fn alerts_level(&self, level: i64) -> Text {
        self.0.own("alerts-level", None, &Args::none().with("level", level))
    }

    /// level (Number) - 1 to 5, the official level of a volcano
    ///
    /// ```text
    /// alerts-volcano-level = Volcano level { $level }
    /// ```
    pub fn alerts_volcano_level(&self, level: i64) -> Text {
        self.0.own("alerts-volcano-level", None, &Args::none().with("level", level))
    }

    /// ```text
    /// alerts-drill = Drill
    /// ```
    pub fn alerts_drill(&self) -> Text {
        self.0.own("alerts-drill", None, &Args::none())
    }

    /// ```text
    /// alerts-drill-note = This is a drill. Nothing is happening.
    /// ```
    pub fn alerts_drill_note(&self) -> Text {
        self.0.own("alerts-drill-note", None, &Args::none())
    }

    /// ```text
    /// alerts-test = Test
    /// ```
    pub fn alerts_test(&self) -> Text {
        self.0.own("alerts-test", None, &Args::none())
    }

    /// ```text
    /// alerts-cancelled = Taken back
    /// ```
    pub fn alerts_cancelled(&self) -> Text {
        self.0.own("alerts-cancelled", None, &Args::none())
    }

    /// ```text
    /// alerts-lifted = Lifted
    /// ```
    pub fn alerts_lifted(&self) -> Text {
        self.0.own("alerts-lifted", None, &Args::none())
    }

    /// ```text
    /// alerts-corrected = Corrected
    /// ```
    pub fn alerts_corrected(&self) -> Text {
        self.0.own("alerts-corrected", None, &Args::none())
    }

    /// On what was announced long ago and was neither renewed nor lifted
    ///
    /// ```text
    /// alerts-old = Announced long ago. It may be over.
    /// ```
    pub fn alerts_old(&self) -> Text {
        self.0.own("alerts-old", None, &Args::none())
    }

    /// time (String) - date and time in Japan, already written out
    ///
    /// ```text
    /// alerts-sent = Announced { $time }
    /// ```
    pub fn alerts_sent(&self, time: &str) -> Text {
        self.0.own("alerts-sent", None, &Args::none().with("time", time))
    }

    /// time (String) - date and time in Japan, already written out
    ///
    /// ```text
    /// alerts-until = Until { $time }
    /// ```
    pub fn alerts_until(&self, time: &str) -> Text {
        self.0.own("alerts-until", None, &Args::none().with("time", time))
    }

    /// date (String) - a date
    /// time (String) - such as “16:22”
    ///
    /// ```text
    /// alerts-moment = { $date }, { $time }
    /// ```
    pub fn alerts_moment(&self, date: &str, time: &str) -> Text {
        self.0.own("alerts-moment", None, &Args::none().with("date", date).with("time", time))
    }

    /// time (String) - such as “16:22”
    ///
    /// ```text
    /// alerts-moment-today = today, { $time }
    /// ```
    pub fn alerts_moment_today(&self, time: &str) -> Text {
        self.0.own("alerts-moment-today", None, &Args::none().with("time", time))
    }

    /// ```text
    /// alerts-japan-time = All times are Japan time.
    /// ```
    pub fn alerts_japan_time(&self) -> Text {
        self.0.own("alerts-japan-time", None, &Args::none())
    }

    /// ```text
    /// alerts-facts = What is known
    /// ```
    pub fn alerts_facts(&self) -> Text {
        self.0.own("alerts-facts", None, &Args::none())
    }

    /// ```text
    /// alerts-do = What to do now
    /// ```
    pub fn alerts_do(&self) -> Text {
        self.0.own("alerts-do", None, &Args::none())
    }

    /// ```text
    /// alerts-levels = What the five levels mean
    /// ```
    pub fn alerts_levels(&self) -> Text {
        self.0.own("alerts-levels", None, &Args::none())
    }

    /// ```text
    /// alerts-official = The official text in Japanese
    /// ```
    pub fn alerts_official(&self) -> Text {
        self.0.own("alerts-official", None, &Args::none())
    }

    /// ```text
    /// alerts-official-missing = There is no further text.
    /// ```
    pub fn alerts_official_missing(&self) -> Text {
        self.0.own("alerts-official-missing", None, &Args::none())
    }

    /// publisher (String) - an office in Japanese
    /// time (String) - date and time, already written out
    ///
    /// ```text
    /// alerts-source = Source: { $publisher }, { $time }. The words in your language are ours.
    /// ```
    pub fn alerts_source(&self, publisher: &str, time: &str) -> Text {
        self.0.own("alerts-source", None, &Args::none().with("publisher", publisher).with("time", time))
    }

    /// ```text
    /// alerts-areas-all = All areas
    /// ```
    pub fn alerts_areas_all(&self) -> Text {
        self.0.own("alerts-areas-all", None, &Args::none())
    }

    /// count (Number) - other areas
    ///
    /// ```text
    /// alerts-areas-more = { $count ->
    ///     [one] { $count } more area
    ///    *[other] { $count } more areas
    /// }
    /// ```
    pub fn alerts_areas_more(&self, count: i64) -> Text {
        self.0.own("alerts-areas-more", None, &Args::none().with("count", count))
    }

    /// ```text
    /// alerts-fact-intensity-here = Shaking here
    /// ```
    pub fn alerts_fact_intensity_here(&self) -> Text {
        self.0.own("alerts-fact-intensity-here", None, &Args::none())
    }

    /// ```text
    /// alerts-fact-intensity-expected = Shaking expected here
    /// ```
    pub fn alerts_fact_intensity_expected(&self) -> Text {
        self.0.own("alerts-fact-intensity-expected", None, &Args::none())
    }

    /// intensity (String) - such as “5 lower”
    ///
    /// ```text
    /// alerts-intensity = Intensity { $intensity }
    /// ```
    pub fn alerts_intensity(&self, intensity: &str) -> Text {
        self.0.own("alerts-intensity", None, &Args::none().with("intensity", intensity))
    }

    /// from (String)
    /// to (String) - such as “5 lower”
    ///
    /// ```text
    /// alerts-intensity-range = Intensity { $from } to { $to }
    /// ```
    pub fn alerts_intensity_range(&self, from: &str, to: &str) -> Text {
        self.0.own("alerts-intensity-range", None, &Args::none().with("from", from).with("to", to))
    }

    /// from (String) - such as “5 lower”
    ///
    /// ```text
    /// alerts-intensity-or-more = Intensity { $from } or more
    /// ```
    pub fn alerts_intensity_or_more(&self, from: &str) -> Text {
        self.0.own("alerts-intensity-or-more", None, &Args::none().with("from", from))
    }

    /// ```text
    /// alerts-fact-intensity-strongest = Strongest shaking
    /// ```
    pub fn alerts_fact_intensity_strongest(&self) -> Text {
        self.0.own("alerts-fact-intensity-strongest", None, &Args::none())
    }

    /// ```text
    /// alerts-fact-epicentre = Where it broke
    /// ```
    pub fn alerts_fact_epicentre(&self) -> Text {
        self.0.own("alerts-fact-epicentre", None, &Args::none())
    }

    /// ```text
    /// alerts-fact-origin = When it broke
    /// ```
    pub fn alerts_fact_origin(&self) -> Text {
        self.0.own("alerts-fact-origin", None, &Args::none())
    }

    /// ```text
    /// alerts-fact-magnitude = Magnitude
    /// ```
    pub fn alerts_fact_magnitude(&self) -> Text {
        self.0.own("alerts-fact-magnitude", None, &Args::none())
    }

    /// ```text
    /// alerts-fact-depth = Depth
    /// ```
    pub fn alerts_fact_depth(&self) -> Text {
        self.0.own("alerts-fact-depth", None, &Args::none())
    }

    /// km (String) - kilometres, already written out
    ///
    /// ```text
    /// alerts-depth = about { $km } km
    /// ```
    pub fn alerts_depth(&self, km: &str) -> Text {
        self.0.own("alerts-depth", None, &Args::none().with("km", km))
    }

    /// ```text
    /// alerts-depth-shallow = very shallow
    /// ```
    pub fn alerts_depth_shallow(&self) -> Text {
        self.0.own("alerts-depth-shallow", None, &Args::none())
    }

    /// ```text
    /// alerts-fact-long-period = Class of slow shaking
    /// ```
    pub fn alerts_fact_long_period(&self) -> Text {
        self.0.own("alerts-fact-long-period", None, &Args::none())
    }

    /// ```text
    /// alerts-fact-height = Height of the waves expected
    /// ```
    pub fn alerts_fact_height(&self) -> Text {
        self.0.own("alerts-fact-height", None, &Args::none())
    }

    /// ```text
    /// alerts-fact-arrival = First wave expected
    /// ```
    pub fn alerts_fact_arrival(&self) -> Text {
        self.0.own("alerts-fact-arrival", None, &Args::none())
    }

    /// metres (String) - metres, already written out
    ///
    /// ```text
    /// alerts-height = { $metres } m
    /// ```
    pub fn alerts_height(&self, metres: &str) -> Text {
        self.0.own("alerts-height", None, &Args::none().with("metres", metres))
    }

    /// metres (String) - metres, already written out
    ///
    /// ```text
    /// alerts-height-or-more = { $metres } m or more
    /// ```
    pub fn alerts_height_or_more(&self, metres: &str) -> Text {
        self.0.own("alerts-height-or-more", None, &Args::none().with("metres", metres))
    }

    /// metres (String) - metres, already written out
    ///
    /// ```text
    /// alerts-height-less = less than { $metres } m
    /// ```
    pub fn alerts_height_less(&self, metres: &str) -> Text {
        self.0.own("alerts-height-less", None, &Args::none().with("metres", metres))
    }

    /// station (String) - a gauge at the coast
    ///
    /// ```text
    /// alerts-fact-measured = Measured at { $station }
    /// ```
    pub fn alerts_fact_measured(&self, station: &str) -> Text {
        self.0.own("alerts-fact-measured", None, &Args::none().with("station", station))
    }

    /// height (String) - a height
    /// time (String) - a time
    ///
    /// ```text
    /// alerts-measured = { $height } at { $time }
    /// ```
    pub fn alerts_measured(&self, height: &str, time: &str) -> Text {
        self.0.own("alerts-measured", None, &Args::none().with("height", height).with("time", time))
    }

    /// ```text
    /// alerts-fact-volcano = Volcano
    /// ```
    pub fn alerts_fact_volcano(&self) -> Text {
        self.0.own("alerts-fact-volcano", None, &Args::none())
    }

    /// ```text
    /// alerts-fact-phenomenon = What is seen
    /// ```
    pub fn alerts_fact_phenomenon(&self) -> Text {
        self.0.own("alerts-fact-phenomenon", None, &Args::none())
    }

    /// ```text
    /// alerts-fact-plume = Height of the smoke above the crater
    /// ```
    pub fn alerts_fact_plume(&self) -> Text {
        self.0.own("alerts-fact-plume", None, &Args::none())
    }

    /// metres (String) - metres, already written out
    ///
    /// ```text
    /// alerts-metres = { $metres } m
    /// ```
    pub fn alerts_metres(&self, metres: &str) -> Text {
        self.0.own("alerts-metres", None, &Args::none().with("metres", metres))
    }

    /// ```text
    /// alerts-fact-typhoon = Typhoon
    /// ```
    pub fn alerts_fact_typhoon(&self) -> Text {
        self.0.own("alerts-fact-typhoon", None, &Args::none())
    }

    /// number (String) - the number of the year’s typhoon
    /// name (String) - its name
    ///
    /// ```text
    /// alerts-typhoon = No. { $number } { $name }
    /// ```
    pub fn alerts_typhoon(&self, number: &str, name: &str) -> Text {
        self.0.own("alerts-typhoon", None, &Args::none().with("number", number).with("name", name))
    }

    /// ```text
    /// alerts-fact-place = Where it is
    /// ```
    pub fn alerts_fact_place(&self) -> Text {
        self.0.own("alerts-fact-place", None, &Args::none())
    }

    /// ```text
    /// alerts-fact-pressure = Pressure at the centre
    /// ```
    pub fn alerts_fact_pressure(&self) -> Text {
        self.0.own("alerts-fact-pressure", None, &Args::none())
    }

    /// hpa (String) - hectopascals, already written out
    ///
    /// ```text
    /// alerts-pressure = { $hpa } hPa
    /// ```
    pub fn alerts_pressure(&self, hpa: &str) -> Text {
        self.0.own("alerts-pressure", None, &Args::none().with("hpa", hpa))
    }

    /// ```text
    /// alerts-fact-wind = Strongest wind
    /// ```
    pub fn alerts_fact_wind(&self) -> Text {
        self.0.own("alerts-fact-wind", None, &Args::none())
    }

    /// ms (String) - metres per second, already written out
    ///
    /// ```text
    /// alerts-wind = { $ms } m/s
    /// ```
    pub fn alerts_wind(&self, ms: &str) -> Text {
        self.0.own("alerts-wind", None, &Args::none().with("ms", ms))
    }

    /// ```text
    /// alerts-sites = Nearest evacuation sites for this danger
    /// ```
    pub fn alerts_sites(&self) -> Text {
        self.0.own("alerts-sites", None, &Args::none())
    }

    /// place (String) - a municipality
    ///
    /// ```text
    /// alerts-sites-of = from the centre of { $place }
    /// ```
    pub fn alerts_sites_of(&self, place: &str) -> Text {
        self.0.own("alerts-sites-of", None, &Args::none().with("place", place))
    }

    /// ```text
    /// alerts-sites-checked = From the municipality’s list. We do not know which sites are open now.
    /// ```
    pub fn alerts_sites_checked(&self) -> Text {
        self.0.own("alerts-sites-checked", None, &Args::none())
    }

    /// ```text
    /// alerts-sites-none = We hold no list of evacuation sites for this danger here.
    /// ```
    pub fn alerts_sites_none(&self) -> Text {
        self.0.own("alerts-sites-none", None, &Args::none())
    }

    /// ```text
    /// area-status = Residence status
    /// ```
    pub fn area_status(&self) -> Text {
        self.0.own("area-status", None, &Args::none())
    }

    /// ```text
    /// area-work = Work
    /// ```
    pub fn area_work(&self) -> Text {
        self.0.own("area-work", None, &Args::none())
    }

    /// ```text
    /// area-money = Money and tax
    /// ```
    pub fn area_money(&self) -> Text {
        self.0.own("area-money", None, &Args::none())
    }

    /// ```text
    /// area-insurance = Social insurance and health
    /// ```
    pub fn area_insurance(&self) -> Text {
        self.0.own("area-insurance", None, &Args::none())
    }

    /// ```text
    /// area-home = Home
    /// ```
    pub fn area_home(&self) -> Text {
        self.0.own("area-home", None, &Args::none())
    }

    /// ```text
    /// area-family = Family and school
    /// ```
    pub fn area_family(&self) -> Text {
        self.0.own("area-family", None, &Args::none())
    }

    /// ```text
    /// area-community = Community and language
    /// ```
    pub fn area_community(&self) -> Text {
        self.0.own("area-community", None, &Args::none())
    }

    /// ```text
    /// area-moving-on = Moving on and going home
    /// ```
    pub fn area_moving_on(&self) -> Text {
        self.0.own("area-moving-on", None, &Args::none())
    }

    /// hours (Number)
    ///
    /// ```text
    /// unit-hours = { $hours ->
    ///     [one] { $hours } hour
    ///    *[other] { $hours } hours
    /// }
    /// ```
    pub fn unit_hours(&self, hours: i64) -> Text {
        self.0.own("unit-hours", None, &Args::none().with("hours", hours))
    }

    /// minutes (Number)
    ///
    /// ```text
    /// unit-minutes = { $minutes ->
    ///     [one] { $minutes } minute
    ///    *[other] { $minutes } minutes
    /// }
    /// ```
    pub fn unit_minutes(&self, minutes: i64) -> Text {
        self.0.own("unit-minutes", None, &Args::none().with("minutes", minutes))
    }

    /// hours (String) - such as “8 hours”
    /// minutes (String) - such as “30 minutes”
    ///
    /// ```text
    /// unit-hours-and-minutes = { $hours } { $minutes }
    /// ```
    pub fn unit_hours_and_minutes(&self, hours: &str, minutes: &str) -> Text {
        self.0.own("unit-hours-and-minutes", None, &Args::none().with("hours", hours).with("minutes", minutes))
    }

    /// number (String) - an ordinary decimal number such as 0.5
    ///
    /// ```text
    /// unit-half-days = { $number } days
    /// ```
    pub fn unit_half_days(&self, number: &str) -> Text {
        self.0.own("unit-half-days", None, &Args::none().with("number", number))
    }

    /// count (Number)
    ///
    /// ```text
    /// unit-points = { $count ->
    ///     [one] { $count } point
    ///    *[other] { $count } points
    /// }
    /// ```
    pub fn unit_points(&self, count: i64) -> Text {
        self.0.own("unit-points", None, &Args::none().with("count", count))
    }

    /// number (String) - such as 25 or 36.5
    ///
    /// ```text
    /// unit-percent = { $number } %
    /// ```
    pub fn unit_percent(&self, number: &str) -> Text {
        self.0.own("unit-percent", None, &Args::none().with("number", number))
    }

    /// amount (String) - a decimal number such as 1,156.25
    ///
    /// ```text
    /// amount-yen-exact = ¥{ $amount }
    /// ```
    pub fn amount_yen_exact(&self, amount: &str) -> Text {
        self.0.own("amount-yen-exact", None, &Args::none().with("amount", amount))
    }

    /// value (String) - what was typed
    ///
    /// ```text
    /// input-not-hours = “{ $value }” is not a working time.
    /// ```
    pub fn input_not_hours(&self, value: &str) -> Text {
        self.0.own("input-not-hours", None, &Args::none().with("value", value))
    }

    /// ```text
    /// input-not-hours-do = Write hours such as 8, 7.5 or 7:30.
    /// ```
    pub fn input_not_hours_do(&self) -> Text {
        self.0.own("input-not-hours-do", None, &Args::none())
    }

    /// value (String) - what was typed
    ///
    /// ```text
    /// input-not-a-time = “{ $value }” is not a time of day.
    /// ```
    pub fn input_not_a_time(&self, value: &str) -> Text {
        self.0.own("input-not-a-time", None, &Args::none().with("value", value))
    }

    /// ```text
    /// input-not-a-time-do = Write it like 9:00 or 22:30.
    /// ```
    pub fn input_not_a_time_do(&self) -> Text {
        self.0.own("input-not-a-time-do", None, &Args::none())
    }

    /// ```text
    /// hours-hint = Hours, such as 8, 7.5 or 7:30
    /// ```
    pub fn hours_hint(&self) -> Text {
        self.0.own("hours-hint", None, &Args::none())
    }

    /// ```text
    /// time-hint = Such as 9:00 or 22:30
    /// ```
    pub fn time_hint(&self) -> Text {
        self.0.own("time-hint", None, &Args::none())
    }

    /// ```text
    /// calculators-title = Calculators
    /// ```
    pub fn calculators_title(&self) -> Text {
        self.0.own("calculators-title", None, &Args::none())
    }

    /// ```text
    /// calculators-lead = Check pay, hours, leave, fees and more. Everything stays on this device.
    /// ```
    pub fn calculators_lead(&self) -> Text {
        self.0.own("calculators-lead", None, &Args::none())
    }

    /// ```text
    /// calculator-form = What to enter
    /// ```
    pub fn calculator_form(&self) -> Text {
        self.0.own("calculator-form", None, &Args::none())
    }

    /// ```text
    /// calculator-optional = You can leave this empty.
    /// ```
    pub fn calculator_optional(&self) -> Text {
        self.0.own("calculator-optional", None, &Args::none())
    }

    /// ```text
    /// calculator-still-needed = Still needed for a result
    /// ```
    pub fn calculator_still_needed(&self) -> Text {
        self.0.own("calculator-still-needed", None, &Args::none())
    }

    /// ```text
    /// calculator-result = Result
    /// ```
    pub fn calculator_result(&self) -> Text {
        self.0.own("calculator-result", None, &Args::none())
    }

    /// ```text
    /// calculator-details = All results
    /// ```
    pub fn calculator_details(&self) -> Text {
        self.0.own("calculator-details", None, &Args::none())
    }

    /// ```text
    /// calculator-steps = How it is calculated
    /// ```
    pub fn calculator_steps(&self) -> Text {
        self.0.own("calculator-steps", None, &Args::none())
    }

    /// ```text
    /// calculator-figures = Figures of the law that were used
    /// ```
    pub fn calculator_figures(&self) -> Text {
        self.0.own("calculator-figures", None, &Args::none())
    }

    /// from (Date)
    ///
    /// ```text
    /// calculator-figure-from = in force since { DATETIME($from, dateStyle: "medium") }
    /// ```
    pub fn calculator_figure_from(&self, from: Date) -> Text {
        self.0.own("calculator-figure-from", None, &Args::none().with("from", from))
    }

    /// ```text
    /// calculator-sentence = You can say or show this
    /// ```
    pub fn calculator_sentence(&self) -> Text {
        self.0.own("calculator-sentence", None, &Args::none())
    }

    /// ```text
    /// calculator-law = The law
    /// ```
    pub fn calculator_law(&self) -> Text {
        self.0.own("calculator-law", None, &Args::none())
    }

    /// ```text
    /// calculator-filled-in = Filled in from what you told us. You can change it here; what you told us stays as it is.
    /// ```
    pub fn calculator_filled_in(&self) -> Text {
        self.0.own("calculator-filled-in", None, &Args::none())
    }

    /// ```text
    /// calculator-row-add = Add a row
    /// ```
    pub fn calculator_row_add(&self) -> Text {
        self.0.own("calculator-row-add", None, &Args::none())
    }

    /// ```text
    /// calculator-row-remove = Remove this row
    /// ```
    pub fn calculator_row_remove(&self) -> Text {
        self.0.own("calculator-row-remove", None, &Args::none())
    }

    /// number (Number)
    ///
    /// ```text
    /// calculator-row = Row { $number }
    /// ```
    pub fn calculator_row(&self, number: i64) -> Text {
        self.0.own("calculator-row", None, &Args::none().with("number", number))
    }

    /// ```text
    /// calculator-fill-in = Fill in the fields above. The result then appears here.
    /// ```
    pub fn calculator_fill_in(&self) -> Text {
        self.0.own("calculator-fill-in", None, &Args::none())
    }

    /// date (Date)
    ///
    /// ```text
    /// calculator-no-figure = We do not know the figure of the law for { DATETIME($date, dateStyle: "medium") }.
    /// ```
    pub fn calculator_no_figure(&self, date: Date) -> Text {
        self.0.own("calculator-no-figure", None, &Args::none().with("date", date))
    }

    /// ```text
    /// calculator-no-figure-do = Ask the contact below, or choose another date.
    /// ```
    pub fn calculator_no_figure_do(&self) -> Text {
        self.0.own("calculator-no-figure-do", None, &Args::none())
    }

    /// ```text
    /// calculator-start-over = Clear everything
    /// ```
    pub fn calculator_start_over(&self) -> Text {
        self.0.own("calculator-start-over", None, &Args::none())
    }

    /// limit (String)
    ///
    /// ```text
    /// calculator-limit = Limit: { $limit }
    /// ```
    pub fn calculator_limit(&self, limit: &str) -> Text {
        self.0.own("calculator-limit", None, &Args::none().with("limit", limit))
    }

    /// label (String) - a result, such as “Missing in the days from”
    /// of (String) - which one, such as a date
    ///
    /// ```text
    /// calculator-line-of = { $label } { $of }
    /// ```
    pub fn calculator_line_of(&self, label: &str, of: &str) -> Text {
        self.0.own("calculator-line-of", None, &Args::none().with("label", label).with("of", of))
    }

    /// ```text
    /// result-fine = As it should be
    /// ```
    pub fn result_fine(&self) -> Text {
        self.0.own("result-fine", None, &Args::none())
    }

    /// ```text
    /// result-attention = Look at this
    /// ```
    pub fn result_attention(&self) -> Text {
        self.0.own("result-attention", None, &Args::none())
    }

    /// ```text
    /// life-calculators = Calculators
    /// ```
    pub fn life_calculators(&self) -> Text {
        self.0.own("life-calculators", None, &Args::none())
    }

    /// ```text
    /// life-calculators-hint = Pay, hours, leave, fees, pensions
    /// ```
    pub fn life_calculators_hint(&self) -> Text {
        self.0.own("life-calculators-hint", None, &Args::none())
    }

    /// ```text
    /// area-calculators = Work it out
    /// ```
    pub fn area_calculators(&self) -> Text {
        self.0.own("area-calculators", None, &Args::none())
    }

    /// ```text
    /// relative-today = today
    /// ```
    pub fn relative_today(&self) -> Text {
        self.0.own("relative-today", None, &Args::none())
    }

    /// ```text
    /// relative-tomorrow = tomorrow
    /// ```
    pub fn relative_tomorrow(&self) -> Text {
        self.0.own("relative-tomorrow", None, &Args::none())
    }

    /// ```text
    /// relative-yesterday = yesterday
    /// ```
    pub fn relative_yesterday(&self) -> Text {
        self.0.own("relative-yesterday", None, &Args::none())
    }

    /// days (Number) - 2 to 60
    ///
    /// ```text
    /// relative-in-days = { $days ->
    ///     [one] in { $days } day
    ///    *[other] in { $days } days
    /// }
    /// ```
    pub fn relative_in_days(&self, days: i64) -> Text {
        self.0.own("relative-in-days", None, &Args::none().with("days", days))
    }

    /// days (Number) - 2 to 60
    ///
    /// ```text
    /// relative-days-ago = { $days ->
    ///     [one] { $days } day ago
    ///    *[other] { $days } days ago
    /// }
    /// ```
    pub fn relative_days_ago(&self, days: i64) -> Text {
        self.0.own("relative-days-ago", None, &Args::none().with("days", days))
    }

    /// months (Number) - 2 to 24
    ///
    /// ```text
    /// relative-in-months = { $months ->
    ///     [one] in about { $months } month
    ///    *[other] in about { $months } months
    /// }
    /// ```
    pub fn relative_in_months(&self, months: i64) -> Text {
        self.0.own("relative-in-months", None, &Args::none().with("months", months))
    }

    /// months (Number) - 2 to 24
    ///
    /// ```text
    /// relative-months-ago = { $months ->
    ///     [one] about { $months } month ago
    ///    *[other] about { $months } months ago
    /// }
    /// ```
    pub fn relative_months_ago(&self, months: i64) -> Text {
        self.0.own("relative-months-ago", None, &Args::none().with("months", months))
    }

    /// years (Number) - 2 and more
    ///
    /// ```text
    /// relative-in-years = { $years ->
    ///     [one] in about { $years } year
    ///    *[other] in about { $years } years
    /// }
    /// ```
    pub fn relative_in_years(&self, years: i64) -> Text {
        self.0.own("relative-in-years", None, &Args::none().with("years", years))
    }

    /// years (Number) - 2 and more
    ///
    /// ```text
    /// relative-years-ago = { $years ->
    ///     [one] about { $years } year ago
    ///    *[other] about { $years } years ago
    /// }
    /// ```
    pub fn relative_years_ago(&self, years: i64) -> Text {
        self.0.own("relative-years-ago", None, &Args::none().with("years", years))
    }

    /// count (Number)
    ///
    /// ```text
    /// unit-days = { $count ->
    ///     [one] { $count } day
    ///    *[other] { $count } days
    /// }
    /// ```
    pub fn unit_days(&self, count: i64) -> Text {
        self.0.own("unit-days", None, &Args::none().with("count", count))
    }

    /// count (Number)
    ///
    /// ```text
    /// unit-weeks = { $count ->
    ///     [one] { $count } week
    ///    *[other] { $count } weeks
    /// }
    /// ```
    pub fn unit_weeks(&self, count: i64) -> Text {
        self.0.own("unit-weeks", None, &Args::none().with("count", count))
    }

    /// count (Number)
    ///
    /// ```text
    /// unit-months = { $count ->
    ///     [one] { $count } month
    ///    *[other] { $count } months
    /// }
    /// ```
    pub fn unit_months(&self, count: i64) -> Text {
        self.0.own("unit-months", None, &Args::none().with("count", count))
    }

    /// count (Number)
    ///
    /// ```text
    /// unit-years = { $count ->
    ///     [one] { $count } year
    ///    *[other] { $count } years
    /// }
    /// ```
    pub fn unit_years(&self, count: i64) -> Text {
        self.0.own("unit-years", None, &Args::none().with("count", count))
    }

    /// amount (Number) - an amount in yen
    ///
    /// ```text
    /// amount-yen = ¥{ $amount }
    /// ```
    pub fn amount_yen(&self, amount: i64) -> Text {
        self.0.own("amount-yen", None, &Args::none().with("amount", amount))
    }

    /// date (Date) - the event that starts the period
    ///
    /// ```text
    /// step-event = Counted from { $date }.
    /// ```
    pub fn step_event(&self, date: Date) -> Text {
        self.0.own("step-event", None, &Args::none().with("date", date))
    }

    /// ```text
    /// step-first-day-excluded = The first day is not counted.
    /// ```
    pub fn step_first_day_excluded(&self) -> Text {
        self.0.own("step-first-day-excluded", None, &Args::none())
    }

    /// ```text
    /// step-first-day-included = That day is day 1.
    /// ```
    pub fn step_first_day_included(&self) -> Text {
        self.0.own("step-first-day-included", None, &Args::none())
    }

    /// period (String) - such as “14 days”
    /// date (Date) - the last day of the period
    ///
    /// ```text
    /// step-counted = The period of { $period } ends on { $date }.
    /// ```
    pub fn step_counted(&self, period: &str, date: Date) -> Text {
        self.0.own("step-counted", None, &Args::none().with("period", period).with("date", date))
    }

    /// ```text
    /// step-no-corresponding-day = That month has no such day, so the period ends on the last day of the month.
    /// ```
    pub fn step_no_corresponding_day(&self) -> Text {
        self.0.own("step-no-corresponding-day", None, &Args::none())
    }

    /// date (Date)
    ///
    /// ```text
    /// step-closed-weekend = The office is closed on { $date }, because it is a weekend.
    /// ```
    pub fn step_closed_weekend(&self, date: Date) -> Text {
        self.0.own("step-closed-weekend", None, &Args::none().with("date", date))
    }

    /// date (Date)
    /// name (String) - the holiday's Japanese name
    ///
    /// ```text
    /// step-closed-holiday = The office is closed on { $date }, because it is a public holiday ({ $name }).
    /// ```
    pub fn step_closed_holiday(&self, date: Date, name: &str) -> Text {
        self.0.own("step-closed-holiday", None, &Args::none().with("date", date).with("name", name))
    }

    /// date (Date)
    ///
    /// ```text
    /// step-closed-year-end = The office is closed on { $date }, because of the New Year break.
    /// ```
    pub fn step_closed_year_end(&self, date: Date) -> Text {
        self.0.own("step-closed-year-end", None, &Args::none().with("date", date))
    }

    /// from (Date)
    /// to (Date)
    ///
    /// ```text
    /// step-rolled = So the last day moves from { $from } to { $to }.
    /// ```
    pub fn step_rolled(&self, from: Date, to: Date) -> Text {
        self.0.own("step-rolled", None, &Args::none().with("from", from).with("to", to))
    }

    /// ```text
    /// step-stands = This last day does not move, even when the office is closed.
    /// ```
    pub fn step_stands(&self) -> Text {
        self.0.own("step-stands", None, &Args::none())
    }

    /// date (Date)
    ///
    /// ```text
    /// step-last-open-day = Before that, the office is open for the last time on { $date }.
    /// ```
    pub fn step_last_open_day(&self, date: Date) -> Text {
        self.0.own("step-last-open-day", None, &Args::none().with("date", date))
    }

    /// period (String) - such as “3 months”
    /// from (Date)
    /// date (Date)
    ///
    /// ```text
    /// step-backwards = { $period } before { $from } is { $date }.
    /// ```
    pub fn step_backwards(&self, period: &str, from: Date, date: Date) -> Text {
        self.0.own("step-backwards", None, &Args::none().with("period", period).with("from", from).with("date", date))
    }

    /// ```text
    /// step-expected = The holidays of that year are not announced yet. We worked them out from the law, so this date may change.
    /// ```
    pub fn step_expected(&self) -> Text {
        self.0.own("step-expected", None, &Args::none())
    }

    /// date (Date) - the last day on which it can begin; only its month is told
    ///
    /// ```text
    /// in-force-by = Expected by { DATETIME($date, dateStyle: "month") }. The exact day is not fixed yet.
    /// ```
    pub fn in_force_by(&self, date: Date) -> Text {
        self.0.own("in-force-by", None, &Args::none().with("date", date))
    }

    /// ```text
    /// disaster-title = In a disaster
    /// ```
    pub fn disaster_title(&self) -> Text {
        self.0.own("disaster-title", None, &Args::none())
    }

    /// Under the title in Life
    ///
    /// ```text
    /// disaster-hint = Whom to call, what to say, how to reach your family
    /// ```
    pub fn disaster_hint(&self) -> Text {
        self.0.own("disaster-hint", None, &Args::none())
    }

    /// ```text
    /// disaster-lead = Works without a network and without unlocking.
    /// ```
    pub fn disaster_lead(&self) -> Text {
        self.0.own("disaster-lead", None, &Args::none())
    }

    /// ```text
    /// disaster-call = Call for help
    /// ```
    pub fn disaster_call(&self) -> Text {
        self.0.own("disaster-call", None, &Args::none())
    }

    /// ```text
    /// disaster-sentences = Say it in Japanese
    /// ```
    pub fn disaster_sentences(&self) -> Text {
        self.0.own("disaster-sentences", None, &Args::none())
    }

    /// ```text
    /// disaster-messages = Reach your family
    /// ```
    pub fn disaster_messages(&self) -> Text {
        self.0.own("disaster-messages", None, &Args::none())
    }

    /// ```text
    /// disaster-safe-title = I am safe
    /// ```
    pub fn disaster_safe_title(&self) -> Text {
        self.0.own("disaster-safe-title", None, &Args::none())
    }

    /// ```text
    /// disaster-safe-lead = Copy this message and send it as you can. We send nothing and do not look where you are.
    /// ```
    pub fn disaster_safe_lead(&self) -> Text {
        self.0.own("disaster-safe-lead", None, &Args::none())
    }

    /// ```text
    /// disaster-safe-where = Where are you? (if you want to say so)
    /// ```
    pub fn disaster_safe_where(&self) -> Text {
        self.0.own("disaster-safe-where", None, &Args::none())
    }

    /// ```text
    /// disaster-safe-where-hint = For example the name of a shelter or a town.
    /// ```
    pub fn disaster_safe_where_hint(&self) -> Text {
        self.0.own("disaster-safe-where-hint", None, &Args::none())
    }

    /// ```text
    /// disaster-safe-in-shelter = I am at an evacuation shelter
    /// ```
    pub fn disaster_safe_in_shelter(&self) -> Text {
        self.0.own("disaster-safe-in-shelter", None, &Args::none())
    }

    /// ```text
    /// disaster-safe-preview = Your message
    /// ```
    pub fn disaster_safe_preview(&self) -> Text {
        self.0.own("disaster-safe-preview", None, &Args::none())
    }

    /// ```text
    /// disaster-copy = Copy
    /// ```
    pub fn disaster_copy(&self) -> Text {
        self.0.own("disaster-copy", None, &Args::none())
    }

    /// ```text
    /// disaster-copied = Copied.
    /// ```
    pub fn disaster_copied(&self) -> Text {
        self.0.own("disaster-copied", None, &Args::none())
    }

    /// ```text
    /// disaster-send-sms = Send as SMS
    /// ```
    pub fn disaster_send_sms(&self) -> Text {
        self.0.own("disaster-send-sms", None, &Args::none())
    }

    /// ```text
    /// disaster-send-mail = Send as e-mail
    /// ```
    pub fn disaster_send_mail(&self) -> Text {
        self.0.own("disaster-send-mail", None, &Args::none())
    }

    /// ```text
    /// disaster-meeting = Our meeting place
    /// ```
    pub fn disaster_meeting(&self) -> Text {
        self.0.own("disaster-meeting", None, &Args::none())
    }

    /// ```text
    /// disaster-meeting-hint = Where you meet if nobody can phone: a place near home, and one farther away.
    /// ```
    pub fn disaster_meeting_hint(&self) -> Text {
        self.0.own("disaster-meeting-hint", None, &Args::none())
    }

    /// ```text
    /// disaster-meeting-locked = Your meeting place is behind your lock.
    /// ```
    pub fn disaster_meeting_locked(&self) -> Text {
        self.0.own("disaster-meeting-locked", None, &Args::none())
    }

    /// ```text
    /// disaster-embassy-number = Phone number of your embassy
    /// ```
    pub fn disaster_embassy_number(&self) -> Text {
        self.0.own("disaster-embassy-number", None, &Args::none())
    }

    /// ```text
    /// disaster-embassy-contacts = Numbers to call
    /// ```
    pub fn disaster_embassy_contacts(&self) -> Text {
        self.0.own("disaster-embassy-contacts", None, &Args::none())
    }

    /// country (String) - the person’s country
    ///
    /// ```text
    /// disaster-embassy-of = Embassy of { $country }
    /// ```
    pub fn disaster_embassy_of(&self, country: &str) -> Text {
        self.0.own("disaster-embassy-of", None, &Args::none().with("country", country))
    }

    /// ```text
    /// disaster-embassy-list = List of embassies in Japan (Ministry of Foreign Affairs)
    /// ```
    pub fn disaster_embassy_list(&self) -> Text {
        self.0.own("disaster-embassy-list", None, &Args::none())
    }

    /// ```text
    /// disaster-save = Save
    /// ```
    pub fn disaster_save(&self) -> Text {
        self.0.own("disaster-save", None, &Args::none())
    }

    /// ```text
    /// disaster-saved = Saved.
    /// ```
    pub fn disaster_saved(&self) -> Text {
        self.0.own("disaster-saved", None, &Args::none())
    }

    /// ```text
    /// disaster-unlock = Unlock
    /// ```
    pub fn disaster_unlock(&self) -> Text {
        self.0.own("disaster-unlock", None, &Args::none())
    }

    /// source (String) - whose page was read
    ///
    /// ```text
    /// disaster-checked = Compared with { $source }
    /// ```
    pub fn disaster_checked(&self, source: &str) -> Text {
        self.0.own("disaster-checked", None, &Args::none().with("source", source))
    }

    /// ```text
    /// disaster-unchecked = Written from knowledge. We have not compared it with an official page yet.
    /// ```
    pub fn disaster_unchecked(&self) -> Text {
        self.0.own("disaster-unchecked", None, &Args::none())
    }

    /// ```text
    /// events-title = Something happened?
    /// ```
    pub fn events_title(&self) -> Text {
        self.0.own("events-title", None, &Args::none())
    }

    /// ```text
    /// events-lead = Choose what happened, or what you are planning. You see all that follows from it, from all laws together.
    /// ```
    pub fn events_lead(&self) -> Text {
        self.0.own("events-lead", None, &Args::none())
    }

    /// ```text
    /// events-recent = Lately, and soon
    /// ```
    pub fn events_recent(&self) -> Text {
        self.0.own("events-recent", None, &Args::none())
    }

    /// ```text
    /// events-all = What is it?
    /// ```
    pub fn events_all(&self) -> Text {
        self.0.own("events-all", None, &Args::none())
    }

    /// ```text
    /// event-about = Which one is it about?
    /// ```
    pub fn event_about(&self) -> Text {
        self.0.own("event-about", None, &Args::none())
    }

    /// ```text
    /// event-another = Another one, not told yet
    /// ```
    pub fn event_another(&self) -> Text {
        self.0.own("event-another", None, &Args::none())
    }

    /// ```text
    /// event-form-lead = Answer what you know. What you leave open can be added later.
    /// ```
    pub fn event_form_lead(&self) -> Text {
        self.0.own("event-form-lead", None, &Args::none())
    }

    /// ```text
    /// event-show = Show what follows
    /// ```
    pub fn event_show(&self) -> Text {
        self.0.own("event-show", None, &Args::none())
    }

    /// ```text
    /// event-correct = Change the answers
    /// ```
    pub fn event_correct(&self) -> Text {
        self.0.own("event-correct", None, &Args::none())
    }

    /// day (String) - the day of the event, already written out
    ///
    /// ```text
    /// plan-day = Day: { $day }
    /// ```
    pub fn plan_day(&self, day: &str) -> Text {
        self.0.own("plan-day", None, &Args::none().with("day", day))
    }

    /// ```text
    /// plan-not-kept = Nothing is kept yet. This shows what would follow.
    /// ```
    pub fn plan_not_kept(&self) -> Text {
        self.0.own("plan-not-kept", None, &Args::none())
    }

    /// ```text
    /// plan-keep = Keep this
    /// ```
    pub fn plan_keep(&self) -> Text {
        self.0.own("plan-keep", None, &Args::none())
    }

    /// ```text
    /// plan-drop = Do not keep it
    /// ```
    pub fn plan_drop(&self) -> Text {
        self.0.own("plan-drop", None, &Args::none())
    }

    /// ```text
    /// plan-views = How to show it
    /// ```
    pub fn plan_views(&self) -> Text {
        self.0.own("plan-views", None, &Args::none())
    }

    /// ```text
    /// plan-as-plan = Plan
    /// ```
    pub fn plan_as_plan(&self) -> Text {
        self.0.own("plan-as-plan", None, &Args::none())
    }

    /// ```text
    /// plan-as-changes = Changes
    /// ```
    pub fn plan_as_changes(&self) -> Text {
        self.0.own("plan-as-changes", None, &Args::none())
    }

    /// ```text
    /// plan-as-timeline = Timeline
    /// ```
    pub fn plan_as_timeline(&self) -> Text {
        self.0.own("plan-as-timeline", None, &Args::none())
    }

    /// number (Number) - the place of the visit among all
    /// office (String) - the name of an office
    ///
    /// ```text
    /// plan-trip = { $number }. { $office }
    /// ```
    pub fn plan_trip(&self, number: i64, office: &str) -> Text {
        self.0.own("plan-trip", None, &Args::none().with("number", number).with("office", office))
    }

    /// ```text
    /// plan-trip-now = Go as soon as you can.
    /// ```
    pub fn plan_trip_now(&self) -> Text {
        self.0.own("plan-trip-now", None, &Args::none())
    }

    /// date (Date)
    ///
    /// ```text
    /// plan-trip-on = Go on { DATETIME($date, dateStyle: "full") }.
    /// ```
    pub fn plan_trip_on(&self, date: Date) -> Text {
        self.0.own("plan-trip-on", None, &Args::none().with("date", date))
    }

    /// date (Date)
    ///
    /// ```text
    /// plan-trip-by = Go by { DATETIME($date, dateStyle: "full") }.
    /// ```
    pub fn plan_trip_by(&self, date: Date) -> Text {
        self.0.own("plan-trip-by", None, &Args::none().with("date", date))
    }

    /// date (Date)
    ///
    /// ```text
    /// plan-trip-from = From { DATETIME($date, dateStyle: "full") } on.
    /// ```
    pub fn plan_trip_from(&self, date: Date) -> Text {
        self.0.own("plan-trip-from", None, &Args::none().with("date", date))
    }

    /// from (Date)
    /// by (Date)
    ///
    /// ```text
    /// plan-trip-between = Go between { DATETIME($from, dateStyle: "full") } and { DATETIME($by, dateStyle: "full") }.
    /// ```
    pub fn plan_trip_between(&self, from: Date, by: Date) -> Text {
        self.0.own("plan-trip-between", None, &Args::none().with("from", from).with("by", by))
    }

    /// ```text
    /// plan-trip-any = There is no fixed day.
    /// ```
    pub fn plan_trip_any(&self) -> Text {
        self.0.own("plan-trip-any", None, &Args::none())
    }

    /// count (Number) - things to do at one office
    ///
    /// ```text
    /// plan-trip-things = { $count ->
    ///     [one] { $count } thing on this visit
    ///    *[other] { $count } things on one visit
    /// }
    /// ```
    pub fn plan_trip_things(&self, count: i64) -> Text {
        self.0.own("plan-trip-things", None, &Args::none().with("count", count))
    }

    /// ```text
    /// plan-bring = Bring these
    /// ```
    pub fn plan_bring(&self) -> Text {
        self.0.own("plan-bring", None, &Args::none())
    }

    /// ```text
    /// plan-papers = All papers together
    /// ```
    pub fn plan_papers(&self) -> Text {
        self.0.own("plan-papers", None, &Args::none())
    }

    /// ```text
    /// plan-elsewhere = Without a visit
    /// ```
    pub fn plan_elsewhere(&self) -> Text {
        self.0.own("plan-elsewhere", None, &Args::none())
    }

    /// ```text
    /// plan-elsewhere-hint = By post, online or by telephone, or others do it. Some you do where you are.
    /// ```
    pub fn plan_elsewhere_hint(&self) -> Text {
        self.0.own("plan-elsewhere-hint", None, &Args::none())
    }

    /// ```text
    /// plan-later = In a year or later
    /// ```
    pub fn plan_later(&self) -> Text {
        self.0.own("plan-later", None, &Args::none())
    }

    /// ```text
    /// plan-rights = Your rights
    /// ```
    pub fn plan_rights(&self) -> Text {
        self.0.own("plan-rights", None, &Args::none())
    }

    /// ```text
    /// plan-questions = Tell us more, and the plan gets better
    /// ```
    pub fn plan_questions(&self) -> Text {
        self.0.own("plan-questions", None, &Args::none())
    }

    /// ```text
    /// plan-nothing = We know of nothing that follows from this.
    /// ```
    pub fn plan_nothing(&self) -> Text {
        self.0.own("plan-nothing", None, &Args::none())
    }

    /// ```text
    /// plan-nothing-next = Tell us more about you, or look at all rules by area of life.
    /// ```
    pub fn plan_nothing_next(&self) -> Text {
        self.0.own("plan-nothing-next", None, &Args::none())
    }

    /// ```text
    /// what-if-title = What if…?
    /// ```
    pub fn what_if_title(&self) -> Text {
        self.0.own("what-if-title", None, &Args::none())
    }

    /// ```text
    /// what-if-lead = Try something before you decide. Nothing is kept until you say so.
    /// ```
    pub fn what_if_lead(&self) -> Text {
        self.0.own("what-if-lead", None, &Args::none())
    }

    /// ```text
    /// what-if-open = Try a change: what if…?
    /// ```
    pub fn what_if_open(&self) -> Text {
        self.0.own("what-if-open", None, &Args::none())
    }

    /// ```text
    /// what-if-more = Try anything else you can tell
    /// ```
    pub fn what_if_more(&self) -> Text {
        self.0.own("what-if-more", None, &Args::none())
    }

    /// ```text
    /// what-if-added = New
    /// ```
    pub fn what_if_added(&self) -> Text {
        self.0.own("what-if-added", None, &Args::none())
    }

    /// ```text
    /// what-if-gone = No longer
    /// ```
    pub fn what_if_gone(&self) -> Text {
        self.0.own("what-if-gone", None, &Args::none())
    }

    /// ```text
    /// what-if-moved = Changed
    /// ```
    pub fn what_if_moved(&self) -> Text {
        self.0.own("what-if-moved", None, &Args::none())
    }

    /// was (String) - a day or an amount, already written out
    /// now (String) - a day or an amount, already written out
    ///
    /// ```text
    /// what-if-from-to = Before: { $was }. Then: { $now }.
    /// ```
    pub fn what_if_from_to(&self, was: &str, now: &str) -> Text {
        self.0.own("what-if-from-to", None, &Args::none().with("was", was).with("now", now))
    }

    /// ```text
    /// what-if-nothing = Nothing changes.
    /// ```
    pub fn what_if_nothing(&self) -> Text {
        self.0.own("what-if-nothing", None, &Args::none())
    }

    /// count (Number) - things on the agenda that stay as they are
    ///
    /// ```text
    /// what-if-same = { $count ->
    ///     [one] { $count } thing stays as it is
    ///    *[other] { $count } things stay as they are
    /// }
    /// ```
    pub fn what_if_same(&self, count: i64) -> Text {
        self.0.own("what-if-same", None, &Args::none().with("count", count))
    }

    /// ```text
    /// form-choose = Choose
    /// ```
    pub fn form_choose(&self) -> Text {
        self.0.own("form-choose", None, &Args::none())
    }

    /// ```text
    /// form-unit = Unit
    /// ```
    pub fn form_unit(&self) -> Text {
        self.0.own("form-unit", None, &Args::none())
    }

    /// ```text
    /// form-unit-days = days
    /// ```
    pub fn form_unit_days(&self) -> Text {
        self.0.own("form-unit-days", None, &Args::none())
    }

    /// ```text
    /// form-unit-weeks = weeks
    /// ```
    pub fn form_unit_weeks(&self) -> Text {
        self.0.own("form-unit-weeks", None, &Args::none())
    }

    /// ```text
    /// form-unit-months = months
    /// ```
    pub fn form_unit_months(&self) -> Text {
        self.0.own("form-unit-months", None, &Args::none())
    }

    /// ```text
    /// form-unit-years = years
    /// ```
    pub fn form_unit_years(&self) -> Text {
        self.0.own("form-unit-years", None, &Args::none())
    }

    /// ```text
    /// area-guides = Good to know
    /// ```
    pub fn area_guides(&self) -> Text {
        self.0.own("area-guides", None, &Args::none())
    }

    /// ```text
    /// guide-general = This is general information. It is the same for everybody.
    /// ```
    pub fn guide_general(&self) -> Text {
        self.0.own("guide-general", None, &Args::none())
    }

    /// ```text
    /// part-steps = Step by step
    /// ```
    pub fn part_steps(&self) -> Text {
        self.0.own("part-steps", None, &Args::none())
    }

    /// ```text
    /// guide-what = In short
    /// ```
    pub fn guide_what(&self) -> Text {
        self.0.own("guide-what", None, &Args::none())
    }

    /// ```text
    /// guide-examples = Examples
    /// ```
    pub fn guide_examples(&self) -> Text {
        self.0.own("guide-examples", None, &Args::none())
    }

    /// ```text
    /// guide-contacts = Numbers to call
    /// ```
    pub fn guide_contacts(&self) -> Text {
        self.0.own("guide-contacts", None, &Args::none())
    }

    /// ```text
    /// household-title = People in my household
    /// ```
    pub fn household_title(&self) -> Text {
        self.0.own("household-title", None, &Args::none())
    }

    /// ```text
    /// household-lead = Each person has their own dates. What you tell about them stays behind your lock.
    /// ```
    pub fn household_lead(&self) -> Text {
        self.0.own("household-lead", None, &Args::none())
    }

    /// ```text
    /// household-nobody = You have told of nobody yet.
    /// ```
    pub fn household_nobody(&self) -> Text {
        self.0.own("household-nobody", None, &Args::none())
    }

    /// ```text
    /// household-nobody-next = Add the people who live with you. Then this app shows their dates too.
    /// ```
    pub fn household_nobody_next(&self) -> Text {
        self.0.own("household-nobody-next", None, &Args::none())
    }

    /// ```text
    /// household-add = Add a person
    /// ```
    pub fn household_add(&self) -> Text {
        self.0.own("household-add", None, &Args::none())
    }

    /// ```text
    /// household-you = You
    /// ```
    pub fn household_you(&self) -> Text {
        self.0.own("household-you", None, &Args::none())
    }

    /// in the middle of a sentence: “For you and Minh”
    ///
    /// ```text
    /// household-you-among = you
    /// ```
    pub fn household_you_among(&self) -> Text {
        self.0.own("household-you-among", None, &Args::none())
    }

    /// name (String) - what the person is called
    /// relation (String) - “child”, as a word
    ///
    /// ```text
    /// household-named = { $name } ({ $relation })
    /// ```
    pub fn household_named(&self, name: &str, relation: &str) -> Text {
        self.0.own("household-named", None, &Args::none().with("name", name).with("relation", relation))
    }

    /// relation (String) - “Child”, as a word
    /// date (Date) - the day of birth
    ///
    /// ```text
    /// household-born = { $relation }, born { $date }
    /// ```
    pub fn household_born(&self, relation: &str, date: Date) -> Text {
        self.0.own("household-born", None, &Args::none().with("relation", relation).with("date", date))
    }

    /// people (String) - one name or several: “you, Lan and Minh”
    ///
    /// ```text
    /// household-for = For { $people }
    /// ```
    pub fn household_for(&self, people: &str) -> Text {
        self.0.own("household-for", None, &Args::none().with("people", people))
    }

    /// ```text
    /// household-back-to-me = Back to myself
    /// ```
    pub fn household_back_to_me(&self) -> Text {
        self.0.own("household-back-to-me", None, &Args::none())
    }

    /// ```text
    /// household-nothing = Nothing to do now
    /// ```
    pub fn household_nothing(&self) -> Text {
        self.0.own("household-nothing", None, &Args::none())
    }

    /// ```text
    /// household-see-all = See everything for this person
    /// ```
    pub fn household_see_all(&self) -> Text {
        self.0.own("household-see-all", None, &Args::none())
    }

    /// ```text
    /// household-edit = What you told about this person
    /// ```
    pub fn household_edit(&self) -> Text {
        self.0.own("household-edit", None, &Args::none())
    }

    /// ```text
    /// household-others = For others in your household
    /// ```
    pub fn household_others(&self) -> Text {
        self.0.own("household-others", None, &Args::none())
    }

    /// count (Number) - open questions about somebody
    ///
    /// ```text
    /// household-questions = { $count ->
    ///     [one] { $count } question
    ///    *[other] { $count } questions
    /// }
    /// ```
    pub fn household_questions(&self, count: i64) -> Text {
        self.0.own("household-questions", None, &Args::none().with("count", count))
    }

    /// date (Date) - the day of moving in
    ///
    /// ```text
    /// household-move = Your move on { $date }
    /// ```
    pub fn household_move(&self, date: Date) -> Text {
        self.0.own("household-move", None, &Args::none().with("date", date))
    }

    /// ```text
    /// household-move-undated = Your move
    /// ```
    pub fn household_move_undated(&self) -> Text {
        self.0.own("household-move-undated", None, &Args::none())
    }

    /// ```text
    /// household-together = You can do this together in one visit. Ask the office if one person may go for all. Take the papers of everybody.
    /// ```
    pub fn household_together(&self) -> Text {
        self.0.own("household-together", None, &Args::none())
    }

    /// ```text
    /// household-everywhere = Anywhere
    /// ```
    pub fn household_everywhere(&self) -> Text {
        self.0.own("household-everywhere", None, &Args::none())
    }

    /// people (String) - one name or several
    ///
    /// ```text
    /// household-done-for = Done for { $people }
    /// ```
    pub fn household_done_for(&self, people: &str) -> Text {
        self.0.own("household-done-for", None, &Args::none().with("people", people))
    }

    /// ```text
    /// household-papers = Bring once
    /// ```
    pub fn household_papers(&self) -> Text {
        self.0.own("household-papers", None, &Args::none())
    }

    /// ```text
    /// household-overview = What is next for everybody
    /// ```
    pub fn household_overview(&self) -> Text {
        self.0.own("household-overview", None, &Args::none())
    }

    /// ```text
    /// household-together-hint = With one list for your move
    /// ```
    pub fn household_together_hint(&self) -> Text {
        self.0.own("household-together-hint", None, &Args::none())
    }

    /// ```text
    /// household-all-done = We have done all of this
    /// ```
    pub fn household_all_done(&self) -> Text {
        self.0.own("household-all-done", None, &Args::none())
    }

    /// ```text
    /// pathways-title = What can come next
    /// ```
    pub fn pathways_title(&self) -> Text {
        self.0.own("pathways-title", None, &Args::none())
    }

    /// ```text
    /// pathways-lead = Ways from your status to another one, to permanent residence or to nationality.
    /// ```
    pub fn pathways_lead(&self) -> Text {
        self.0.own("pathways-lead", None, &Args::none())
    }

    /// ```text
    /// pathways-general-note = These are the ways in general. Open your data to see what you have and what is missing.
    /// ```
    pub fn pathways_general_note(&self) -> Text {
        self.0.own("pathways-general-note", None, &Args::none())
    }

    /// ```text
    /// pathways-none = We know no way from your status.
    /// ```
    pub fn pathways_none(&self) -> Text {
        self.0.own("pathways-none", None, &Args::none())
    }

    /// ```text
    /// pathways-tell-status = Tell your status of residence to see your ways.
    /// ```
    pub fn pathways_tell_status(&self) -> Text {
        self.0.own("pathways-tell-status", None, &Args::none())
    }

    /// ```text
    /// pathways-perhaps = These may concern you
    /// ```
    pub fn pathways_perhaps(&self) -> Text {
        self.0.own("pathways-perhaps", None, &Args::none())
    }

    /// ```text
    /// pathways-coming = Not open yet
    /// ```
    pub fn pathways_coming(&self) -> Text {
        self.0.own("pathways-coming", None, &Args::none())
    }

    /// ```text
    /// pathways-ways = Ways from here
    /// ```
    pub fn pathways_ways(&self) -> Text {
        self.0.own("pathways-ways", None, &Args::none())
    }

    /// ```text
    /// pathways-all = All ways
    /// ```
    pub fn pathways_all(&self) -> Text {
        self.0.own("pathways-all", None, &Args::none())
    }

    /// ```text
    /// pathways-elsewhere = This way does not begin at your present status.
    /// ```
    pub fn pathways_elsewhere(&self) -> Text {
        self.0.own("pathways-elsewhere", None, &Args::none())
    }

    /// ```text
    /// pathways-perhaps-note = We do not know yet if this way is for you.
    /// ```
    pub fn pathways_perhaps_note(&self) -> Text {
        self.0.own("pathways-perhaps-note", None, &Args::none())
    }

    /// ```text
    /// pathways-others = More ways
    /// ```
    pub fn pathways_others(&self) -> Text {
        self.0.own("pathways-others", None, &Args::none())
    }

    /// status (String) - the name of the present status
    ///
    /// ```text
    /// pathways-you-are-here = Now: { $status }
    /// ```
    pub fn pathways_you_are_here(&self, status: &str) -> Text {
        self.0.own("pathways-you-are-here", None, &Args::none().with("status", status))
    }

    /// ```text
    /// pathways-you = Your present status
    /// ```
    pub fn pathways_you(&self) -> Text {
        self.0.own("pathways-you", None, &Args::none())
    }

    /// goal (String) - the name of the goal
    ///
    /// ```text
    /// pathways-goal = Goal: { $goal }
    /// ```
    pub fn pathways_goal(&self, goal: &str) -> Text {
        self.0.own("pathways-goal", None, &Args::none().with("goal", goal))
    }

    /// ```text
    /// pathways-goal-role = Goal
    /// ```
    pub fn pathways_goal_role(&self) -> Text {
        self.0.own("pathways-goal-role", None, &Args::none())
    }

    /// ```text
    /// pathways-way = The way
    /// ```
    pub fn pathways_way(&self) -> Text {
        self.0.own("pathways-way", None, &Args::none())
    }

    /// met (Number) - points that are met
    /// all (Number) - points that are counted
    ///
    /// ```text
    /// pathways-met = { $met } of { $all } met
    /// ```
    pub fn pathways_met(&self, met: i64, all: i64) -> Text {
        self.0.own("pathways-met", None, &Args::none().with("met", met).with("all", all))
    }

    /// title (String) - a requirement
    ///
    /// ```text
    /// pathways-next = Still open: { $title }
    /// ```
    pub fn pathways_next(&self, title: &str) -> Text {
        self.0.own("pathways-next", None, &Args::none().with("title", title))
    }

    /// date (Date)
    ///
    /// ```text
    /// pathways-from = From { $date }, if things stay as they are
    /// ```
    pub fn pathways_from(&self, date: Date) -> Text {
        self.0.own("pathways-from", None, &Args::none().with("date", date))
    }

    /// ```text
    /// pathways-all-met = All points that are facts are met. An office decides.
    /// ```
    pub fn pathways_all_met(&self) -> Text {
        self.0.own("pathways-all-met", None, &Args::none())
    }

    /// count (Number)
    ///
    /// ```text
    /// pathways-not-certain = { $count ->
    ///     [one] { $count } point is not certain
    ///    *[other] { $count } points are not certain
    /// }
    /// ```
    pub fn pathways_not_certain(&self, count: i64) -> Text {
        self.0.own("pathways-not-certain", None, &Args::none().with("count", count))
    }

    /// date (Date)
    ///
    /// ```text
    /// pathways-opens = Open from { $date }
    /// ```
    pub fn pathways_opens(&self, date: Date) -> Text {
        self.0.own("pathways-opens", None, &Args::none().with("date", date))
    }

    /// ```text
    /// outcome-met = You have this
    /// ```
    pub fn outcome_met(&self) -> Text {
        self.0.own("outcome-met", None, &Args::none())
    }

    /// date (Date)
    ///
    /// ```text
    /// outcome-not-yet = Not yet: from { $date }
    /// ```
    pub fn outcome_not_yet(&self, date: Date) -> Text {
        self.0.own("outcome-not-yet", None, &Args::none().with("date", date))
    }

    /// ```text
    /// outcome-not-met = Not there, as far as you told us
    /// ```
    pub fn outcome_not_met(&self) -> Text {
        self.0.own("outcome-not-met", None, &Args::none())
    }

    /// ```text
    /// outcome-unknown = We need an answer
    /// ```
    pub fn outcome_unknown(&self) -> Text {
        self.0.own("outcome-unknown", None, &Args::none())
    }

    /// ```text
    /// outcome-rather-not-said = You would rather not say
    /// ```
    pub fn outcome_rather_not_said(&self) -> Text {
        self.0.own("outcome-rather-not-said", None, &Args::none())
    }

    /// ```text
    /// outcome-discretion = An office decides
    /// ```
    pub fn outcome_discretion(&self) -> Text {
        self.0.own("outcome-discretion", None, &Args::none())
    }

    /// ```text
    /// outcome-fact = A fact
    /// ```
    pub fn outcome_fact(&self) -> Text {
        self.0.own("outcome-fact", None, &Args::none())
    }

    /// date (Date)
    ///
    /// ```text
    /// outcome-coming = Asked for from { $date }
    /// ```
    pub fn outcome_coming(&self, date: Date) -> Text {
        self.0.own("outcome-coming", None, &Args::none().with("date", date))
    }

    /// ```text
    /// outcome-uncertain = Not certain. Ask before you rely on it.
    /// ```
    pub fn outcome_uncertain(&self) -> Text {
        self.0.own("outcome-uncertain", None, &Args::none())
    }

    /// ```text
    /// outcome-from-knowledge = From experience. We did not read it in a law.
    /// ```
    pub fn outcome_from_knowledge(&self) -> Text {
        self.0.own("outcome-from-knowledge", None, &Args::none())
    }

    /// ```text
    /// pathways-facts = What you need
    /// ```
    pub fn pathways_facts(&self) -> Text {
        self.0.own("pathways-facts", None, &Args::none())
    }

    /// ```text
    /// pathways-decided = What an office decides
    /// ```
    pub fn pathways_decided(&self) -> Text {
        self.0.own("pathways-decided", None, &Args::none())
    }

    /// ```text
    /// pathways-uncertain = Not certain, or still to come
    /// ```
    pub fn pathways_uncertain(&self) -> Text {
        self.0.own("pathways-uncertain", None, &Args::none())
    }

    /// ```text
    /// pathways-answer = Answer to know more
    /// ```
    pub fn pathways_answer(&self) -> Text {
        self.0.own("pathways-answer", None, &Args::none())
    }

    /// ```text
    /// pathways-tell = Has it happened? Tell it here
    /// ```
    pub fn pathways_tell(&self) -> Text {
        self.0.own("pathways-tell", None, &Args::none())
    }

    /// ```text
    /// pathways-no-promise = If all points are met, the office can still say no. If some are missing, ask before you give up.
    /// ```
    pub fn pathways_no_promise(&self) -> Text {
        self.0.own("pathways-no-promise", None, &Args::none())
    }

    /// A title, and the row that leads to the list
    ///
    /// ```text
    /// places-title = Places near you
    /// ```
    pub fn places_title(&self) -> Text {
        self.0.own("places-title", None, &Args::none())
    }

    /// ```text
    /// places-lead = Offices, places of refuge, clinics. The distances are worked out on this device.
    /// ```
    pub fn places_lead(&self) -> Text {
        self.0.own("places-lead", None, &Args::none())
    }

    /// The row on the screen of a duty, beside the office that it is done at
    ///
    /// ```text
    /// places-link = Find it near you
    /// ```
    pub fn places_link(&self) -> Text {
        self.0.own("places-link", None, &Args::none())
    }

    /// town (String) - a town or ward
    ///
    /// ```text
    /// places-around = Near { $town }
    /// ```
    pub fn places_around(&self, town: &str) -> Text {
        self.0.own("places-around", None, &Args::none().with("town", town))
    }

    /// Nobody has told where they live, or their facts are closed
    ///
    /// ```text
    /// places-choose = Choose a town or ward
    /// ```
    pub fn places_choose(&self) -> Text {
        self.0.own("places-choose", None, &Args::none())
    }

    /// ```text
    /// places-choose-lead = We measure from its office. Nothing about you is shown here, and nothing is sent.
    /// ```
    pub fn places_choose_lead(&self) -> Text {
        self.0.own("places-choose-lead", None, &Args::none())
    }

    /// ```text
    /// places-change-town = Another town or ward
    /// ```
    pub fn places_change_town(&self) -> Text {
        self.0.own("places-change-town", None, &Args::none())
    }

    /// ```text
    /// places-what = What are you looking for?
    /// ```
    pub fn places_what(&self) -> Text {
        self.0.own("places-what", None, &Args::none())
    }

    /// ```text
    /// places-what-all = Everything
    /// ```
    pub fn places_what_all(&self) -> Text {
        self.0.own("places-what-all", None, &Args::none())
    }

    /// ```text
    /// places-danger = Safe in which danger?
    /// ```
    pub fn places_danger(&self) -> Text {
        self.0.own("places-danger", None, &Args::none())
    }

    /// ```text
    /// places-danger-any = Any
    /// ```
    pub fn places_danger_any(&self) -> Text {
        self.0.own("places-danger-any", None, &Args::none())
    }

    /// Above a switch: only places where the reader's language is spoken
    ///
    /// ```text
    /// places-speaks-mine = Speaks my language
    /// ```
    pub fn places_speaks_mine(&self) -> Text {
        self.0.own("places-speaks-mine", None, &Args::none())
    }

    /// ```text
    /// places-open-now = Open now
    /// ```
    pub fn places_open_now(&self) -> Text {
        self.0.own("places-open-now", None, &Args::none())
    }

    /// A line that opens the switches and the field
    ///
    /// ```text
    /// places-narrow = Narrow the list
    /// ```
    pub fn places_narrow(&self) -> Text {
        self.0.own("places-narrow", None, &Args::none())
    }

    /// ```text
    /// places-text = Name or address
    /// ```
    pub fn places_text(&self) -> Text {
        self.0.own("places-text", None, &Args::none())
    }

    /// ```text
    /// places-search = Search
    /// ```
    pub fn places_search(&self) -> Text {
        self.0.own("places-search", None, &Args::none())
    }

    /// count (Number) - places found
    ///
    /// ```text
    /// places-found = { $count ->
    ///     [one] { $count } place, as the crow flies
    ///    *[other] The nearest { $count } places, as the crow flies
    /// }
    /// ```
    pub fn places_found(&self, count: i64) -> Text {
        self.0.own("places-found", None, &Args::none().with("count", count))
    }

    /// ```text
    /// places-none = Nothing was found.
    /// ```
    pub fn places_none(&self) -> Text {
        self.0.own("places-none", None, &Args::none())
    }

    /// ```text
    /// places-none-do = Look for something else, or take away a filter.
    /// ```
    pub fn places_none_do(&self) -> Text {
        self.0.own("places-none-do", None, &Args::none())
    }

    /// town (String) - a town or ward
    ///
    /// ```text
    /// places-no-list = There is no list of places for { $town } in the app yet.
    /// ```
    pub fn places_no_list(&self, town: &str) -> Text {
        self.0.own("places-no-list", None, &Args::none().with("town", town))
    }

    /// ```text
    /// places-no-list-do = You can turn on public lists in Settings. The web site of the town may have one too.
    /// ```
    pub fn places_no_list_do(&self) -> Text {
        self.0.own("places-no-list-do", None, &Args::none())
    }

    /// town (String) - a town or ward
    ///
    /// ```text
    /// places-town-web = Web site of { $town }
    /// ```
    pub fn places_town_web(&self, town: &str) -> Text {
        self.0.own("places-town-web", None, &Args::none().with("town", town))
    }

    /// ```text
    /// places-settings = Open Settings
    /// ```
    pub fn places_settings(&self) -> Text {
        self.0.own("places-settings", None, &Args::none())
    }

    /// A heading over the places that the person keeps
    ///
    /// ```text
    /// places-kept = Kept by you
    /// ```
    pub fn places_kept(&self) -> Text {
        self.0.own("places-kept", None, &Args::none())
    }

    /// name (String) - a place that the person keeps
    ///
    /// ```text
    /// places-kept-gone = “{ $name }” is no longer in the list that it came from.
    /// ```
    pub fn places_kept_gone(&self, name: &str) -> Text {
        self.0.own("places-kept-gone", None, &Args::none().with("name", name))
    }

    /// ```text
    /// places-sources = Who says this
    /// ```
    pub fn places_sources(&self) -> Text {
        self.0.own("places-sources", None, &Args::none())
    }

    /// ```text
    /// places-map = Where they are
    /// ```
    pub fn places_map(&self) -> Text {
        self.0.own("places-map", None, &Args::none())
    }

    /// Below the picture, beside its square
    /// town (String) - a town or ward
    ///
    /// ```text
    /// places-middle = Municipal office of { $town }
    /// ```
    pub fn places_middle(&self, town: &str) -> Text {
        self.0.own("places-middle", None, &Args::none().with("town", town))
    }

    /// ```text
    /// places-middle-point = The point that you chose
    /// ```
    pub fn places_middle_point(&self) -> Text {
        self.0.own("places-middle-point", None, &Args::none())
    }

    /// Read aloud in place of the picture
    /// count (Number) - places on it
    /// bar (String) - such as “500 m”
    ///
    /// ```text
    /// places-map-words = { $count ->
    ///     [one] A picture with { $count } place around the middle. The list below has the same number.
    ///    *[other] A picture with { $count } places around the middle. The list below has the same numbers.
    /// } North is up. The bar is { $bar } long.
    /// ```
    pub fn places_map_words(&self, count: i64, bar: &str) -> Text {
        self.0.own("places-map-words", None, &Args::none().with("count", count).with("bar", bar))
    }

    /// The sign for north on the picture, as short as can be
    ///
    /// ```text
    /// places-map-north = N
    /// ```
    pub fn places_map_north(&self) -> Text {
        self.0.own("places-map-north", None, &Args::none())
    }

    /// metres (Number)
    ///
    /// ```text
    /// distance-metres = { $metres } m
    /// ```
    pub fn distance_metres(&self, metres: i64) -> Text {
        self.0.own("distance-metres", None, &Args::none().with("metres", metres))
    }

    /// kilometres (String) - such as “1.2”
    ///
    /// ```text
    /// distance-kilometres = { $kilometres } km
    /// ```
    pub fn distance_kilometres(&self, kilometres: &str) -> Text {
        self.0.own("distance-kilometres", None, &Args::none().with("kilometres", kilometres))
    }

    /// time (String) - such as “17:15”
    ///
    /// ```text
    /// place-open-until = Open until { $time }
    /// ```
    pub fn place_open_until(&self, time: &str) -> Text {
        self.0.own("place-open-until", None, &Args::none().with("time", time))
    }

    /// ```text
    /// place-open-always = Open day and night
    /// ```
    pub fn place_open_always(&self) -> Text {
        self.0.own("place-open-always", None, &Args::none())
    }

    /// time (String) - such as “08:30”
    ///
    /// ```text
    /// place-opens-at = Closed now, opens at { $time }
    /// ```
    pub fn place_opens_at(&self, time: &str) -> Text {
        self.0.own("place-opens-at", None, &Args::none().with("time", time))
    }

    /// ```text
    /// place-closed = Closed now
    /// ```
    pub fn place_closed(&self) -> Text {
        self.0.own("place-closed", None, &Args::none())
    }

    /// ```text
    /// place-hours-unknown = Hours not known
    /// ```
    pub fn place_hours_unknown(&self) -> Text {
        self.0.own("place-hours-unknown", None, &Args::none())
    }

    /// ```text
    /// place-speaks-yours = Speaks your language
    /// ```
    pub fn place_speaks_yours(&self) -> Text {
        self.0.own("place-speaks-yours", None, &Args::none())
    }

    /// ```text
    /// place-safe-in = Place of refuge in
    /// ```
    pub fn place_safe_in(&self) -> Text {
        self.0.own("place-safe-in", None, &Args::none())
    }

    /// ```text
    /// place-safe-note = The list names it for these dangers. In another danger it may not be safe.
    /// ```
    pub fn place_safe_note(&self) -> Text {
        self.0.own("place-safe-note", None, &Args::none())
    }

    /// ```text
    /// place-distance = Distance
    /// ```
    pub fn place_distance(&self) -> Text {
        self.0.own("place-distance", None, &Args::none())
    }

    /// ```text
    /// place-name-japanese = Name in Japanese
    /// ```
    pub fn place_name_japanese(&self) -> Text {
        self.0.own("place-name-japanese", None, &Args::none())
    }

    /// ```text
    /// place-address = Address
    /// ```
    pub fn place_address(&self) -> Text {
        self.0.own("place-address", None, &Args::none())
    }

    /// ```text
    /// place-web = Web page
    /// ```
    pub fn place_web(&self) -> Text {
        self.0.own("place-web", None, &Args::none())
    }

    /// ```text
    /// place-hours = Hours
    /// ```
    pub fn place_hours(&self) -> Text {
        self.0.own("place-hours", None, &Args::none())
    }

    /// ```text
    /// place-times = When
    /// ```
    pub fn place_times(&self) -> Text {
        self.0.own("place-times", None, &Args::none())
    }

    /// ```text
    /// place-languages = Languages
    /// ```
    pub fn place_languages(&self) -> Text {
        self.0.own("place-languages", None, &Args::none())
    }

    /// ```text
    /// place-capacity = Room for
    /// ```
    pub fn place_capacity(&self) -> Text {
        self.0.own("place-capacity", None, &Args::none())
    }

    /// count (Number) - how many a place of refuge holds
    ///
    /// ```text
    /// place-people = { $count ->
    ///     [one] { $count } person
    ///    *[other] { $count } people
    /// }
    /// ```
    pub fn place_people(&self, count: i64) -> Text {
        self.0.own("place-people", None, &Args::none().with("count", count))
    }

    /// ```text
    /// place-notes = More from the list, in Japanese
    /// ```
    pub fn place_notes(&self) -> Text {
        self.0.own("place-notes", None, &Args::none())
    }

    /// ```text
    /// place-way = The way there
    /// ```
    pub fn place_way(&self) -> Text {
        self.0.own("place-way", None, &Args::none())
    }

    /// ```text
    /// place-map-link = Show on OpenStreetMap
    /// ```
    pub fn place_map_link(&self) -> Text {
        self.0.own("place-map-link", None, &Args::none())
    }

    /// ```text
    /// place-route-link = Way there on OpenStreetMap
    /// ```
    pub fn place_route_link(&self) -> Text {
        self.0.own("place-route-link", None, &Args::none())
    }

    /// ```text
    /// place-geo-link = Open in my map app
    /// ```
    pub fn place_geo_link(&self) -> Text {
        self.0.own("place-geo-link", None, &Args::none())
    }

    /// ```text
    /// place-leaves = These leave the app. Whoever runs the map then learns which place you look at.
    /// ```
    pub fn place_leaves(&self) -> Text {
        self.0.own("place-leaves", None, &Args::none())
    }

    /// ```text
    /// place-show = Show the address in Japanese
    /// ```
    pub fn place_show(&self) -> Text {
        self.0.own("place-show", None, &Args::none())
    }

    /// ```text
    /// place-keep = Keep this place
    /// ```
    pub fn place_keep(&self) -> Text {
        self.0.own("place-keep", None, &Args::none())
    }

    /// ```text
    /// place-keep-no-more = Do not keep it
    /// ```
    pub fn place_keep_no_more(&self) -> Text {
        self.0.own("place-keep-no-more", None, &Args::none())
    }

    /// What the card for a taxi driver or a passer-by says, above the name and the address
    ///
    /// ```text
    /// place-ask-way = I would like to go to this place. Please tell me the way.
    /// ```
    pub fn place_ask_way(&self) -> Text {
        self.0.own("place-ask-way", None, &Args::none())
    }

    /// date (String) - the day, already written out
    ///
    /// ```text
    /// place-checked = Checked on { $date }
    /// ```
    pub fn place_checked(&self, date: &str) -> Text {
        self.0.own("place-checked", None, &Args::none().with("date", date))
    }

    /// ```text
    /// store-wrong-passphrase = That passphrase does not open your data.
    ///     .do = Try again. Nothing was lost or changed.
    /// ```
    pub fn store_wrong_passphrase(&self) -> Text {
        self.0.own("store-wrong-passphrase", None, &Args::none())
    }

    /// ```text
    /// store-wrong-passphrase = That passphrase does not open your data.
    ///     .do = Try again. Nothing was lost or changed.
    /// ```
    pub fn store_wrong_passphrase_do(&self) -> Text {
        self.0.own("store-wrong-passphrase", Some("do"), &Args::none())
    }

    /// ```text
    /// store-newer = Your data was saved by a newer version of { -app }.
    ///     .do = Update { -app } on this device. Nothing was lost or changed.
    /// ```
    pub fn store_newer(&self) -> Text {
        self.0.own("store-newer", None, &Args::none())
    }

    /// ```text
    /// store-newer = Your data was saved by a newer version of { -app }.
    ///     .do = Update { -app } on this device. Nothing was lost or changed.
    /// ```
    pub fn store_newer_do(&self) -> Text {
        self.0.own("store-newer", Some("do"), &Args::none())
    }

    /// ```text
    /// store-disk-full = There is no room left on this device, so nothing could be saved.
    ///     .do = Make some room, then try again. What you saved before is safe.
    /// ```
    pub fn store_disk_full(&self) -> Text {
        self.0.own("store-disk-full", None, &Args::none())
    }

    /// ```text
    /// store-disk-full = There is no room left on this device, so nothing could be saved.
    ///     .do = Make some room, then try again. What you saved before is safe.
    /// ```
    pub fn store_disk_full_do(&self) -> Text {
        self.0.own("store-disk-full", Some("do"), &Args::none())
    }

    /// ```text
    /// store-read-only = { -app } may not write to its folder, so nothing can be saved.
    ///     .do = Allow { -app } to write there, or move it to a folder of yours.
    /// ```
    pub fn store_read_only(&self) -> Text {
        self.0.own("store-read-only", None, &Args::none())
    }

    /// ```text
    /// store-read-only = { -app } may not write to its folder, so nothing can be saved.
    ///     .do = Allow { -app } to write there, or move it to a folder of yours.
    /// ```
    pub fn store_read_only_do(&self) -> Text {
        self.0.own("store-read-only", Some("do"), &Args::none())
    }

    /// ```text
    /// store-damaged = Part of your data cannot be read.
    ///     .do = Do not delete anything. Restore your last backup, or ask somebody you trust for help.
    /// ```
    pub fn store_damaged(&self) -> Text {
        self.0.own("store-damaged", None, &Args::none())
    }

    /// ```text
    /// store-damaged = Part of your data cannot be read.
    ///     .do = Do not delete anything. Restore your last backup, or ask somebody you trust for help.
    /// ```
    pub fn store_damaged_do(&self) -> Text {
        self.0.own("store-damaged", Some("do"), &Args::none())
    }

    /// ```text
    /// store-second-tab = { -app } is already open in another tab or window.
    ///     .do = Go on there, or close it and reload this one.
    /// ```
    pub fn store_second_tab(&self) -> Text {
        self.0.own("store-second-tab", None, &Args::none())
    }

    /// ```text
    /// store-second-tab = { -app } is already open in another tab or window.
    ///     .do = Go on there, or close it and reload this one.
    /// ```
    pub fn store_second_tab_do(&self) -> Text {
        self.0.own("store-second-tab", Some("do"), &Args::none())
    }

    /// ```text
    /// store-unavailable = This browser does not let { -app } save anything.
    ///     .do = You can look around. To save, leave private browsing or use another browser.
    /// ```
    pub fn store_unavailable(&self) -> Text {
        self.0.own("store-unavailable", None, &Args::none())
    }

    /// ```text
    /// store-unavailable = This browser does not let { -app } save anything.
    ///     .do = You can look around. To save, leave private browsing or use another browser.
    /// ```
    pub fn store_unavailable_do(&self) -> Text {
        self.0.own("store-unavailable", Some("do"), &Args::none())
    }

    /// count (Number) - the fewest characters
    ///
    /// ```text
    /// store-passphrase-short = This passphrase is shorter than { $count } characters.
    ///     .do = Choose a longer one: four or five words that you can remember are good.
    /// ```
    pub fn store_passphrase_short(&self, count: i64) -> Text {
        self.0.own("store-passphrase-short", None, &Args::none().with("count", count))
    }

    /// count (Number) - the fewest characters
    ///
    /// ```text
    /// store-passphrase-short = This passphrase is shorter than { $count } characters.
    ///     .do = Choose a longer one: four or five words that you can remember are good.
    /// ```
    pub fn store_passphrase_short_do(&self) -> Text {
        self.0.own("store-passphrase-short", Some("do"), &Args::none())
    }

    /// ```text
    /// store-keystore = The lock of this device did not open your data.
    ///     .do = Unlock your device and try again. If it asks for a passphrase here, use that.
    /// ```
    pub fn store_keystore(&self) -> Text {
        self.0.own("store-keystore", None, &Args::none())
    }

    /// ```text
    /// store-keystore = The lock of this device did not open your data.
    ///     .do = Unlock your device and try again. If it asks for a passphrase here, use that.
    /// ```
    pub fn store_keystore_do(&self) -> Text {
        self.0.own("store-keystore", Some("do"), &Args::none())
    }

    /// ```text
    /// input-no-such-date = There is no such date.
    ///     .do = Check the year, the month and the day.
    /// ```
    pub fn input_no_such_date(&self) -> Text {
        self.0.own("input-no-such-date", None, &Args::none())
    }

    /// ```text
    /// input-no-such-date = There is no such date.
    ///     .do = Check the year, the month and the day.
    /// ```
    pub fn input_no_such_date_do(&self) -> Text {
        self.0.own("input-no-such-date", Some("do"), &Args::none())
    }

    /// birth (Date)
    ///
    /// ```text
    /// input-before-birth = This date is before your birth on { $birth }.
    ///     .do = Correct one of the two dates.
    /// ```
    pub fn input_before_birth(&self, birth: Date) -> Text {
        self.0.own("input-before-birth", None, &Args::none().with("birth", birth))
    }

    /// birth (Date)
    ///
    /// ```text
    /// input-before-birth = This date is before your birth on { $birth }.
    ///     .do = Correct one of the two dates.
    /// ```
    pub fn input_before_birth_do(&self) -> Text {
        self.0.own("input-before-birth", Some("do"), &Args::none())
    }

    /// start (Date)
    /// end (Date)
    ///
    /// ```text
    /// input-ends-before-start = It ends on { $end }, before it starts on { $start }.
    ///     .do = Correct one of the two dates. We keep both until you do.
    /// ```
    pub fn input_ends_before_start(&self, start: Date, end: Date) -> Text {
        self.0.own("input-ends-before-start", None, &Args::none().with("start", start).with("end", end))
    }

    /// start (Date)
    /// end (Date)
    ///
    /// ```text
    /// input-ends-before-start = It ends on { $end }, before it starts on { $start }.
    ///     .do = Correct one of the two dates. We keep both until you do.
    /// ```
    pub fn input_ends_before_start_do(&self) -> Text {
        self.0.own("input-ends-before-start", Some("do"), &Args::none())
    }

    /// value (String) - what was given
    ///
    /// ```text
    /// input-unknown-choice = “{ $value }” is not one of the choices.
    ///     .do = Choose one from the list.
    /// ```
    pub fn input_unknown_choice(&self, value: &str) -> Text {
        self.0.own("input-unknown-choice", None, &Args::none().with("value", value))
    }

    /// value (String) - what was given
    ///
    /// ```text
    /// input-unknown-choice = “{ $value }” is not one of the choices.
    ///     .do = Choose one from the list.
    /// ```
    pub fn input_unknown_choice_do(&self) -> Text {
        self.0.own("input-unknown-choice", Some("do"), &Args::none())
    }

    /// value (String) - what was given
    ///
    /// ```text
    /// input-not-a-number = “{ $value }” is not a number.
    ///     .do = Write it in digits, such as 1200.
    /// ```
    pub fn input_not_a_number(&self, value: &str) -> Text {
        self.0.own("input-not-a-number", None, &Args::none().with("value", value))
    }

    /// value (String) - what was given
    ///
    /// ```text
    /// input-not-a-number = “{ $value }” is not a number.
    ///     .do = Write it in digits, such as 1200.
    /// ```
    pub fn input_not_a_number_do(&self) -> Text {
        self.0.own("input-not-a-number", Some("do"), &Args::none())
    }

    /// ```text
    /// input-required = This is still empty.
    ///     .do = Fill it in, or skip the question.
    /// ```
    pub fn input_required(&self) -> Text {
        self.0.own("input-required", None, &Args::none())
    }

    /// ```text
    /// input-required = This is still empty.
    ///     .do = Fill it in, or skip the question.
    /// ```
    pub fn input_required_do(&self) -> Text {
        self.0.own("input-required", Some("do"), &Args::none())
    }

    /// name (String) - the file's name
    ///
    /// ```text
    /// input-unreadable-file = { $name } is not a file that we can read.
    ///     .do = Choose another file. This one was not changed.
    /// ```
    pub fn input_unreadable_file(&self, name: &str) -> Text {
        self.0.own("input-unreadable-file", None, &Args::none().with("name", name))
    }

    /// name (String) - the file's name
    ///
    /// ```text
    /// input-unreadable-file = { $name } is not a file that we can read.
    ///     .do = Choose another file. This one was not changed.
    /// ```
    pub fn input_unreadable_file_do(&self) -> Text {
        self.0.own("input-unreadable-file", Some("do"), &Args::none())
    }

    /// name (String) - a field that the schema lacks
    ///
    /// ```text
    /// input-unknown-field = We do not know “{ $name }”.
    ///     .do = Check how it is spelled.
    /// ```
    pub fn input_unknown_field(&self, name: &str) -> Text {
        self.0.own("input-unknown-field", None, &Args::none().with("name", name))
    }

    /// name (String) - a field that the schema lacks
    ///
    /// ```text
    /// input-unknown-field = We do not know “{ $name }”.
    ///     .do = Check how it is spelled.
    /// ```
    pub fn input_unknown_field_do(&self) -> Text {
        self.0.own("input-unknown-field", Some("do"), &Args::none())
    }

    /// value (String) - a similar word that exists
    ///
    /// ```text
    /// input-nearest = Did you mean “{ $value }”?
    /// ```
    pub fn input_nearest(&self, value: &str) -> Text {
        self.0.own("input-nearest", None, &Args::none().with("value", value))
    }

    /// value (String) - what was given
    ///
    /// ```text
    /// input-not-a-period = “{ $value }” is not a length of time.
    ///     .do = Write a number and a unit, such as 3 months or 1 year.
    /// ```
    pub fn input_not_a_period(&self, value: &str) -> Text {
        self.0.own("input-not-a-period", None, &Args::none().with("value", value))
    }

    /// value (String) - what was given
    ///
    /// ```text
    /// input-not-a-period = “{ $value }” is not a length of time.
    ///     .do = Write a number and a unit, such as 3 months or 1 year.
    /// ```
    pub fn input_not_a_period_do(&self) -> Text {
        self.0.own("input-not-a-period", Some("do"), &Args::none())
    }

    /// value (String) - what was given
    ///
    /// ```text
    /// input-not-yes-or-no = “{ $value }” is neither yes nor no.
    ///     .do = Answer yes or no.
    /// ```
    pub fn input_not_yes_or_no(&self, value: &str) -> Text {
        self.0.own("input-not-yes-or-no", None, &Args::none().with("value", value))
    }

    /// value (String) - what was given
    ///
    /// ```text
    /// input-not-yes-or-no = “{ $value }” is neither yes nor no.
    ///     .do = Answer yes or no.
    /// ```
    pub fn input_not_yes_or_no_do(&self) -> Text {
        self.0.own("input-not-yes-or-no", Some("do"), &Args::none())
    }

    /// name (String) - the record that cannot be read
    ///
    /// ```text
    /// input-wrong-shape = “{ $name }” is not written in a way that we can read.
    ///     .do = Write its fields as a list of names and values.
    /// ```
    pub fn input_wrong_shape(&self, name: &str) -> Text {
        self.0.own("input-wrong-shape", None, &Args::none().with("name", name))
    }

    /// name (String) - the record that cannot be read
    ///
    /// ```text
    /// input-wrong-shape = “{ $name }” is not written in a way that we can read.
    ///     .do = Write its fields as a list of names and values.
    /// ```
    pub fn input_wrong_shape_do(&self) -> Text {
        self.0.own("input-wrong-shape", Some("do"), &Args::none())
    }

    /// name (String) - the record that stands more than once
    ///
    /// ```text
    /// input-only-one = “{ $name }” can be told only once.
    ///     .do = Keep one of them.
    /// ```
    pub fn input_only_one(&self, name: &str) -> Text {
        self.0.own("input-only-one", None, &Args::none().with("name", name))
    }

    /// name (String) - the record that stands more than once
    ///
    /// ```text
    /// input-only-one = “{ $name }” can be told only once.
    ///     .do = Keep one of them.
    /// ```
    pub fn input_only_one_do(&self) -> Text {
        self.0.own("input-only-one", Some("do"), &Args::none())
    }

    /// ```text
    /// problem-unexpected = Something went wrong.
    ///     .do = Your saved data is safe. Try again, or restart { -app }.
    /// ```
    pub fn problem_unexpected(&self) -> Text {
        self.0.own("problem-unexpected", None, &Args::none())
    }

    /// ```text
    /// problem-unexpected = Something went wrong.
    ///     .do = Your saved data is safe. Try again, or restart { -app }.
    /// ```
    pub fn problem_unexpected_do(&self) -> Text {
        self.0.own("problem-unexpected", Some("do"), &Args::none())
    }

    /// ```text
    /// problem-locked = Your data is locked.
    ///     .do = Unlock it to go on.
    /// ```
    pub fn problem_locked(&self) -> Text {
        self.0.own("problem-locked", None, &Args::none())
    }

    /// ```text
    /// problem-locked = Your data is locked.
    ///     .do = Unlock it to go on.
    /// ```
    pub fn problem_locked_do(&self) -> Text {
        self.0.own("problem-locked", Some("do"), &Args::none())
    }

    /// ```text
    /// problem-gone = This is no longer here.
    ///     .do = Go back and look at the list again.
    /// ```
    pub fn problem_gone(&self) -> Text {
        self.0.own("problem-gone", None, &Args::none())
    }

    /// ```text
    /// problem-gone = This is no longer here.
    ///     .do = Go back and look at the list again.
    /// ```
    pub fn problem_gone_do(&self) -> Text {
        self.0.own("problem-gone", Some("do"), &Args::none())
    }

    /// ```text
    /// publishers-title = Publishers
    /// ```
    pub fn publishers_title(&self) -> Text {
        self.0.own("publishers-title", None, &Args::none())
    }

    /// ```text
    /// publishers-lead = A publisher writes what you read here. You choose whom you trust.
    /// ```
    pub fn publishers_lead(&self) -> Text {
        self.0.own("publishers-lead", None, &Args::none())
    }

    /// The publisher that is part of the app.
    ///
    /// ```text
    /// publishers-built-in = Part of this app
    /// ```
    pub fn publishers_built_in(&self) -> Text {
        self.0.own("publishers-built-in", None, &Args::none())
    }

    /// ```text
    /// publishers-add = Add a publisher
    /// ```
    pub fn publishers_add(&self) -> Text {
        self.0.own("publishers-add", None, &Args::none())
    }

    /// ```text
    /// publishers-none = You have added no other publishers.
    /// ```
    pub fn publishers_none(&self) -> Text {
        self.0.own("publishers-none", None, &Args::none())
    }

    /// date (Date) - the day it was last asked with success
    ///
    /// ```text
    /// publishers-checked = Last checked on { $date }
    /// ```
    pub fn publishers_checked(&self, date: Date) -> Text {
        self.0.own("publishers-checked", None, &Args::none().with("date", date))
    }

    /// ```text
    /// publishers-never-checked = Not checked yet
    /// ```
    pub fn publishers_never_checked(&self) -> Text {
        self.0.own("publishers-never-checked", None, &Args::none())
    }

    /// number (Number) - the number of the edition in use
    ///
    /// ```text
    /// publishers-edition = Edition { $number }
    /// ```
    pub fn publishers_edition(&self, number: i64) -> Text {
        self.0.own("publishers-edition", None, &Args::none().with("number", number))
    }

    /// ```text
    /// publishers-address = Address
    /// ```
    pub fn publishers_address(&self) -> Text {
        self.0.own("publishers-address", None, &Args::none())
    }

    /// ```text
    /// publishers-fingerprint = Fingerprint
    /// ```
    pub fn publishers_fingerprint(&self) -> Text {
        self.0.own("publishers-fingerprint", None, &Args::none())
    }

    /// ```text
    /// publishers-fingerprint-hint = Compare these numbers with those on the publisher’s poster or web site. They must be the same.
    /// ```
    pub fn publishers_fingerprint_hint(&self) -> Text {
        self.0.own("publishers-fingerprint-hint", None, &Args::none())
    }

    /// ```text
    /// publishers-fingerprint-same = These numbers are the same as on the code that you scanned.
    /// ```
    pub fn publishers_fingerprint_same(&self) -> Text {
        self.0.own("publishers-fingerprint-same", None, &Args::none())
    }

    /// ```text
    /// publishers-fingerprint-other = These numbers are not the ones on the code that you scanned. Do not trust this publisher. Ask them.
    /// ```
    pub fn publishers_fingerprint_other(&self) -> Text {
        self.0.own("publishers-fingerprint-other", None, &Args::none())
    }

    /// needed (Number) - signatures that are needed
    /// keys (Number) - people or keys that can sign
    ///
    /// ```text
    /// publishers-keys = { $needed } of { $keys } keys must sign every change of its keys.
    /// ```
    pub fn publishers_keys(&self, needed: i64, keys: i64) -> Text {
        self.0.own("publishers-keys", None, &Args::none().with("needed", needed).with("keys", keys))
    }

    /// ```text
    /// publishers-brings = It brings
    /// ```
    pub fn publishers_brings(&self) -> Text {
        self.0.own("publishers-brings", None, &Args::none())
    }

    /// ```text
    /// publishers-brings-rules = Rules and deadlines. They take the place of the rules in this app.
    /// ```
    pub fn publishers_brings_rules(&self) -> Text {
        self.0.own("publishers-brings-rules", None, &Args::none())
    }

    /// ```text
    /// publishers-brings-laws = Texts of laws
    /// ```
    pub fn publishers_brings_laws(&self) -> Text {
        self.0.own("publishers-brings-laws", None, &Args::none())
    }

    /// count (Number) - languages
    ///
    /// ```text
    /// publishers-brings-words = { $count ->
    ///     [one] Words in { $count } language
    ///    *[other] Words in { $count } languages
    /// }
    /// ```
    pub fn publishers_brings_words(&self, count: i64) -> Text {
        self.0.own("publishers-brings-words", None, &Args::none().with("count", count))
    }

    /// ```text
    /// publishers-brings-places = Contacts and places
    /// ```
    pub fn publishers_brings_places(&self) -> Text {
        self.0.own("publishers-brings-places", None, &Args::none())
    }

    /// ```text
    /// publishers-brings-mirror = News, alerts and open data
    /// ```
    pub fn publishers_brings_mirror(&self) -> Text {
        self.0.own("publishers-brings-mirror", None, &Args::none())
    }

    /// ```text
    /// publishers-brings-nothing = Nothing yet
    /// ```
    pub fn publishers_brings_nothing(&self) -> Text {
        self.0.own("publishers-brings-nothing", None, &Args::none())
    }

    /// ```text
    /// publishers-cannot = It cannot see what you told this app. It cannot run programs or use the internet.
    /// ```
    pub fn publishers_cannot(&self) -> Text {
        self.0.own("publishers-cannot", None, &Args::none())
    }

    /// ```text
    /// publishers-add-lead = Type the address that the publisher gave you, or scan the code on its poster with your camera app.
    /// ```
    pub fn publishers_add_lead(&self) -> Text {
        self.0.own("publishers-add-lead", None, &Args::none())
    }

    /// ```text
    /// publishers-add-field = Address of the publisher
    /// ```
    pub fn publishers_add_field(&self) -> Text {
        self.0.own("publishers-add-field", None, &Args::none())
    }

    /// Only where folders can be read.
    ///
    /// ```text
    /// publishers-add-folder = A folder or a USB stick works too. Type where it is.
    /// ```
    pub fn publishers_add_folder(&self) -> Text {
        self.0.own("publishers-add-folder", None, &Args::none())
    }

    /// ```text
    /// publishers-look = Look at this publisher
    /// ```
    pub fn publishers_look(&self) -> Text {
        self.0.own("publishers-look", None, &Args::none())
    }

    /// ```text
    /// publishers-looking = Looking
    /// ```
    pub fn publishers_looking(&self) -> Text {
        self.0.own("publishers-looking", None, &Args::none())
    }

    /// ```text
    /// publishers-no-address = This is not an address. An address looks like this: nanao.example.org/tomoni
    /// ```
    pub fn publishers_no_address(&self) -> Text {
        self.0.own("publishers-no-address", None, &Args::none())
    }

    /// ```text
    /// publishers-not-secure = This address is not safe (https). Ask the publisher for a safe one.
    /// ```
    pub fn publishers_not_secure(&self) -> Text {
        self.0.own("publishers-not-secure", None, &Args::none())
    }

    /// ```text
    /// publishers-trust = Trust this publisher
    /// ```
    pub fn publishers_trust(&self) -> Text {
        self.0.own("publishers-trust", None, &Args::none())
    }

    /// ```text
    /// publishers-not-now = Not now
    /// ```
    pub fn publishers_not_now(&self) -> Text {
        self.0.own("publishers-not-now", None, &Args::none())
    }

    /// name (String) - a publisher
    ///
    /// ```text
    /// publishers-known = You trust { $name } already.
    /// ```
    pub fn publishers_known(&self, name: &str) -> Text {
        self.0.own("publishers-known", None, &Args::none().with("name", name))
    }

    /// ```text
    /// publishers-unnamed = A publisher without a name
    /// ```
    pub fn publishers_unnamed(&self) -> Text {
        self.0.own("publishers-unnamed", None, &Args::none())
    }

    /// ```text
    /// publishers-remove = Remove this publisher
    /// ```
    pub fn publishers_remove(&self) -> Text {
        self.0.own("publishers-remove", None, &Args::none())
    }

    /// ```text
    /// publishers-remove-hint = What it brought goes away. What you told this app stays.
    /// ```
    pub fn publishers_remove_hint(&self) -> Text {
        self.0.own("publishers-remove-hint", None, &Args::none())
    }

    /// ```text
    /// waiting-title = New rules change something for you
    /// ```
    pub fn waiting_title(&self) -> Text {
        self.0.own("waiting-title", None, &Args::none())
    }

    /// ```text
    /// waiting-lead = An update is ready. These things would change. Look at them before they take effect.
    /// ```
    pub fn waiting_lead(&self) -> Text {
        self.0.own("waiting-lead", None, &Args::none())
    }

    /// ```text
    /// waiting-use = Use the new rules
    /// ```
    pub fn waiting_use(&self) -> Text {
        self.0.own("waiting-use", None, &Args::none())
    }

    /// ```text
    /// waiting-later = Later
    /// ```
    pub fn waiting_later(&self) -> Text {
        self.0.own("waiting-later", None, &Args::none())
    }

    /// ```text
    /// waiting-look = See what changes
    /// ```
    pub fn waiting_look(&self) -> Text {
        self.0.own("waiting-look", None, &Args::none())
    }

    /// ```text
    /// waiting-added = New
    /// ```
    pub fn waiting_added(&self) -> Text {
        self.0.own("waiting-added", None, &Args::none())
    }

    /// ```text
    /// waiting-gone = No longer
    /// ```
    pub fn waiting_gone(&self) -> Text {
        self.0.own("waiting-gone", None, &Args::none())
    }

    /// ```text
    /// waiting-moved = Another day
    /// ```
    pub fn waiting_moved(&self) -> Text {
        self.0.own("waiting-moved", None, &Args::none())
    }

    /// ```text
    /// waiting-until-now = Until now
    /// ```
    pub fn waiting_until_now(&self) -> Text {
        self.0.own("waiting-until-now", None, &Args::none())
    }

    /// ```text
    /// waiting-from-now = With the new rules
    /// ```
    pub fn waiting_from_now(&self) -> Text {
        self.0.own("waiting-from-now", None, &Args::none())
    }

    /// ```text
    /// waiting-nothing = No update waits.
    /// ```
    pub fn waiting_nothing(&self) -> Text {
        self.0.own("waiting-nothing", None, &Args::none())
    }

    /// ```text
    /// waiting-nothing-next = We tell you here before new rules change a date of yours.
    /// ```
    pub fn waiting_nothing_next(&self) -> Text {
        self.0.own("waiting-nothing-next", None, &Args::none())
    }

    /// kilobytes (Number) - what came so far
    /// of (Number) - what comes in all
    ///
    /// ```text
    /// publishers-fetching = { $kilobytes } of { $of } KB
    /// ```
    pub fn publishers_fetching(&self, kilobytes: i64, of: i64) -> Text {
        self.0.own("publishers-fetching", None, &Args::none().with("kilobytes", kilobytes).with("of", of))
    }

    /// kilobytes (Number) - what fetching it takes
    ///
    /// ```text
    /// publishers-size = Fetching it takes { $kilobytes } KB.
    /// ```
    pub fn publishers_size(&self, kilobytes: i64) -> Text {
        self.0.own("publishers-size", None, &Args::none().with("kilobytes", kilobytes))
    }

    /// ```text
    /// payments-title = What was paid
    /// ```
    pub fn payments_title(&self) -> Text {
        self.0.own("payments-title", None, &Args::none())
    }

    /// ```text
    /// payments-lead = Tax, health insurance and pension, month by month. Tap a month to tell us.
    /// ```
    pub fn payments_lead(&self) -> Text {
        self.0.own("payments-lead", None, &Args::none())
    }

    /// ```text
    /// payments-month = Month
    /// ```
    pub fn payments_month(&self) -> Text {
        self.0.own("payments-month", None, &Args::none())
    }

    /// ```text
    /// payments-row = Paid month by month
    /// ```
    pub fn payments_row(&self) -> Text {
        self.0.own("payments-row", None, &Args::none())
    }

    /// ```text
    /// payments-nothing = We cannot say yet what you pay.
    /// ```
    pub fn payments_nothing(&self) -> Text {
        self.0.own("payments-nothing", None, &Args::none())
    }

    /// ```text
    /// payments-nothing-do = Tell us your status, your home, your jobs and your date of birth first.
    /// ```
    pub fn payments_nothing_do(&self) -> Text {
        self.0.own("payments-nothing-do", None, &Args::none())
    }

    /// ```text
    /// payments-table = Payments by month
    /// ```
    pub fn payments_table(&self) -> Text {
        self.0.own("payments-table", None, &Args::none())
    }

    /// ```text
    /// payments-year-note = Newest month first.
    /// ```
    pub fn payments_year_note(&self) -> Text {
        self.0.own("payments-year-note", None, &Args::none())
    }

    /// ```text
    /// payments-others = Once a year, and others
    /// ```
    pub fn payments_others(&self) -> Text {
        self.0.own("payments-others", None, &Args::none())
    }

    /// ```text
    /// payments-add = Add another payment
    /// ```
    pub fn payments_add(&self) -> Text {
        self.0.own("payments-add", None, &Args::none())
    }

    /// ```text
    /// payments-withheld-note = “By employer” means that your job has company insurance. Check your payslip: it shows what was taken.
    /// ```
    pub fn payments_withheld_note(&self) -> Text {
        self.0.own("payments-withheld-note", None, &Args::none())
    }

    /// ```text
    /// payment-on-time = Paid
    /// ```
    pub fn payment_on_time(&self) -> Text {
        self.0.own("payment-on-time", None, &Args::none())
    }

    /// ```text
    /// payment-late = Late
    /// ```
    pub fn payment_late(&self) -> Text {
        self.0.own("payment-late", None, &Args::none())
    }

    /// ```text
    /// payment-exempt = Exempt
    /// ```
    pub fn payment_exempt(&self) -> Text {
        self.0.own("payment-exempt", None, &Args::none())
    }

    /// ```text
    /// payment-postponed = Later
    /// ```
    pub fn payment_postponed(&self) -> Text {
        self.0.own("payment-postponed", None, &Args::none())
    }

    /// ```text
    /// payment-withheld = By employer
    /// ```
    pub fn payment_withheld(&self) -> Text {
        self.0.own("payment-withheld", None, &Args::none())
    }

    /// ```text
    /// payment-due = To pay
    /// ```
    pub fn payment_due(&self) -> Text {
        self.0.own("payment-due", None, &Args::none())
    }

    /// ```text
    /// payment-unpaid = Not paid
    /// ```
    pub fn payment_unpaid(&self) -> Text {
        self.0.own("payment-unpaid", None, &Args::none())
    }

    /// ```text
    /// payment-unanswered = Answer
    /// ```
    pub fn payment_unanswered(&self) -> Text {
        self.0.own("payment-unanswered", None, &Args::none())
    }

    /// ```text
    /// payment-unknown = Not known
    /// ```
    pub fn payment_unknown(&self) -> Text {
        self.0.own("payment-unknown", None, &Args::none())
    }

    /// ```text
    /// payment-none = Nothing
    /// ```
    pub fn payment_none(&self) -> Text {
        self.0.own("payment-none", None, &Args::none())
    }

    /// ```text
    /// payment-tell = How was it settled?
    /// ```
    pub fn payment_tell(&self) -> Text {
        self.0.own("payment-tell", None, &Args::none())
    }

    /// ```text
    /// payment-save = Save
    /// ```
    pub fn payment_save(&self) -> Text {
        self.0.own("payment-save", None, &Args::none())
    }

    /// date (Date) - the last day to pay
    ///
    /// ```text
    /// payment-due-on = The last day to pay is { $date }.
    /// ```
    pub fn payment_due_on(&self, date: Date) -> Text {
        self.0.own("payment-due-on", None, &Args::none().with("date", date))
    }

    /// ```text
    /// payment-slip-date = Date on the slip
    /// ```
    pub fn payment_slip_date(&self) -> Text {
        self.0.own("payment-slip-date", None, &Args::none())
    }

    /// ```text
    /// payment-slip-date-hint = Leave it empty if you do not have the slip here.
    /// ```
    pub fn payment_slip_date_hint(&self) -> Text {
        self.0.own("payment-slip-date-hint", None, &Args::none())
    }

    /// ```text
    /// payment-paid-on = Day on the receipt
    /// ```
    pub fn payment_paid_on(&self) -> Text {
        self.0.own("payment-paid-on", None, &Args::none())
    }

    /// ```text
    /// payment-paid-on-hint = Leave it empty if you do not know it.
    /// ```
    pub fn payment_paid_on_hint(&self) -> Text {
        self.0.own("payment-paid-on-hint", None, &Args::none())
    }

    /// ```text
    /// payment-check-payslip = We take this from your jobs. Check it on your payslip.
    /// ```
    pub fn payment_check_payslip(&self) -> Text {
        self.0.own("payment-check-payslip", None, &Args::none())
    }

    /// ```text
    /// payment-check-letter = We take this from your insurance. Check it on the letter of the office.
    /// ```
    pub fn payment_check_letter(&self) -> Text {
        self.0.own("payment-check-letter", None, &Args::none())
    }

    /// ```text
    /// payment-facts-missing = This depends on something that we do not know: your status, home, jobs, insurance or date of birth.
    /// ```
    pub fn payment_facts_missing(&self) -> Text {
        self.0.own("payment-facts-missing", None, &Args::none())
    }

    /// ```text
    /// payment-correct = Correct what I told
    /// ```
    pub fn payment_correct(&self) -> Text {
        self.0.own("payment-correct", None, &Args::none())
    }

    /// count (Number) - months, such as 24
    ///
    /// ```text
    /// payments-sum-months = { $count ->
    ///     [one] Last month
    ///    *[other] Last { $count } months
    /// }
    /// ```
    pub fn payments_sum_months(&self, count: i64) -> Text {
        self.0.own("payments-sum-months", None, &Args::none().with("count", count))
    }

    /// count (Number) - months paid by their date
    ///
    /// ```text
    /// payments-sum-on-time = { $count ->
    ///     [one] { $count } month paid
    ///    *[other] { $count } months paid
    /// }
    /// ```
    pub fn payments_sum_on_time(&self, count: i64) -> Text {
        self.0.own("payments-sum-on-time", None, &Args::none().with("count", count))
    }

    /// count (Number) - months
    ///
    /// ```text
    /// payments-sum-withheld = { $count ->
    ///     [one] { $count } month by the employer
    ///    *[other] { $count } months by the employer
    /// }
    /// ```
    pub fn payments_sum_withheld(&self, count: i64) -> Text {
        self.0.own("payments-sum-withheld", None, &Args::none().with("count", count))
    }

    /// count (Number) - months
    ///
    /// ```text
    /// payments-sum-exempt = { $count ->
    ///     [one] { $count } month exempt or postponed
    ///    *[other] { $count } months exempt or postponed
    /// }
    /// ```
    pub fn payments_sum_exempt(&self, count: i64) -> Text {
        self.0.own("payments-sum-exempt", None, &Args::none().with("count", count))
    }

    /// count (Number) - months
    ///
    /// ```text
    /// payments-sum-late = { $count ->
    ///     [one] { $count } month paid late
    ///    *[other] { $count } months paid late
    /// }
    /// ```
    pub fn payments_sum_late(&self, count: i64) -> Text {
        self.0.own("payments-sum-late", None, &Args::none().with("count", count))
    }

    /// count (Number) - months
    ///
    /// ```text
    /// payments-sum-unpaid = { $count ->
    ///     [one] { $count } month not paid
    ///    *[other] { $count } months not paid
    /// }
    /// ```
    pub fn payments_sum_unpaid(&self, count: i64) -> Text {
        self.0.own("payments-sum-unpaid", None, &Args::none().with("count", count))
    }

    /// count (Number) - months
    ///
    /// ```text
    /// payments-sum-unanswered = { $count ->
    ///     [one] { $count } month needs an answer
    ///    *[other] { $count } months need an answer
    /// }
    /// ```
    pub fn payments_sum_unanswered(&self, count: i64) -> Text {
        self.0.own("payments-sum-unanswered", None, &Args::none().with("count", count))
    }

    /// ```text
    /// payments-sum-nothing = Nothing to pay in this time.
    /// ```
    pub fn payments_sum_nothing(&self) -> Text {
        self.0.own("payments-sum-nothing", None, &Args::none())
    }

    /// ```text
    /// payments-all-on-time = I paid all of these by their dates
    /// ```
    pub fn payments_all_on_time(&self) -> Text {
        self.0.own("payments-all-on-time", None, &Args::none())
    }

    /// ```text
    /// payments-looked-at = Who looks at this
    /// ```
    pub fn payments_looked_at(&self) -> Text {
        self.0.own("payments-looked-at", None, &Args::none())
    }

    /// ```text
    /// going-home-title = Going home
    /// ```
    pub fn going_home_title(&self) -> Text {
        self.0.own("going-home-title", None, &Args::none())
    }

    /// ```text
    /// going-home-lead = What to do before you leave Japan, and by when.
    /// ```
    pub fn going_home_lead(&self) -> Text {
        self.0.own("going-home-lead", None, &Args::none())
    }

    /// ```text
    /// going-home-row = Leaving Japan, step by step
    /// ```
    pub fn going_home_row(&self) -> Text {
        self.0.own("going-home-row", None, &Args::none())
    }

    /// date (Date) - the day of departure
    ///
    /// ```text
    /// going-home-departs = You leave on { DATETIME($date, dateStyle: "long") }.
    /// ```
    pub fn going_home_departs(&self, date: Date) -> Text {
        self.0.own("going-home-departs", None, &Args::none().with("date", date))
    }

    /// ```text
    /// going-home-for-good = You leave for good.
    /// ```
    pub fn going_home_for_good(&self) -> Text {
        self.0.own("going-home-for-good", None, &Args::none())
    }

    /// ```text
    /// going-home-coming-back = You come back. The list is shorter.
    /// ```
    pub fn going_home_coming_back(&self) -> Text {
        self.0.own("going-home-coming-back", None, &Args::none())
    }

    /// ```text
    /// going-home-ask = When do you leave?
    /// ```
    pub fn going_home_ask(&self) -> Text {
        self.0.own("going-home-ask", None, &Args::none())
    }

    /// ```text
    /// going-home-ask-note = With the day of departure, each step gets its date. Until then, this is the usual order.
    /// ```
    pub fn going_home_ask_note(&self) -> Text {
        self.0.own("going-home-ask-note", None, &Args::none())
    }

    /// ```text
    /// going-home-ask-for-good = Do you leave for good?
    /// ```
    pub fn going_home_ask_for_good(&self) -> Text {
        self.0.own("going-home-ask-for-good", None, &Args::none())
    }

    /// ```text
    /// going-home-change = Change the journey
    /// ```
    pub fn going_home_change(&self) -> Text {
        self.0.own("going-home-change", None, &Args::none())
    }

    /// ```text
    /// going-home-origin = In the country you return to
    /// ```
    pub fn going_home_origin(&self) -> Text {
        self.0.own("going-home-origin", None, &Args::none())
    }

    /// ```text
    /// going-home-origin-note = These offices change their rules often. Ask your embassy before you rely on this.
    /// ```
    pub fn going_home_origin_note(&self) -> Text {
        self.0.own("going-home-origin-note", None, &Args::none())
    }

    /// ```text
    /// going-home-origin-ask = Tell us your nationality, and we show what your country may ask.
    /// ```
    pub fn going_home_origin_ask(&self) -> Text {
        self.0.own("going-home-origin-ask", None, &Args::none())
    }

    /// ```text
    /// going-home-plan-note = Where no law sets a day, the date is a plan: so long before the flight.
    /// ```
    pub fn going_home_plan_note(&self) -> Text {
        self.0.own("going-home-plan-note", None, &Args::none())
    }

    /// ```text
    /// slot-as-soon = As soon as you know
    /// ```
    pub fn slot_as_soon(&self) -> Text {
        self.0.own("slot-as-soon", None, &Args::none())
    }

    /// ```text
    /// slot-months = 2 to 3 months before
    /// ```
    pub fn slot_months(&self) -> Text {
        self.0.own("slot-months", None, &Args::none())
    }

    /// ```text
    /// slot-month = 1 month before
    /// ```
    pub fn slot_month(&self) -> Text {
        self.0.own("slot-month", None, &Args::none())
    }

    /// ```text
    /// slot-weeks = 2 weeks before
    /// ```
    pub fn slot_weeks(&self) -> Text {
        self.0.own("slot-weeks", None, &Args::none())
    }

    /// ```text
    /// slot-last-week = In the last week
    /// ```
    pub fn slot_last_week(&self) -> Text {
        self.0.own("slot-last-week", None, &Args::none())
    }

    /// ```text
    /// slot-departure = On the day you leave
    /// ```
    pub fn slot_departure(&self) -> Text {
        self.0.own("slot-departure", None, &Args::none())
    }

    /// ```text
    /// slot-after = After you arrive
    /// ```
    pub fn slot_after(&self) -> Text {
        self.0.own("slot-after", None, &Args::none())
    }

    /// ```text
    /// slot-two-years = Within two years
    /// ```
    pub fn slot_two_years(&self) -> Text {
        self.0.own("slot-two-years", None, &Args::none())
    }

    /// date (Date) - the day up to which this part is planned
    ///
    /// ```text
    /// going-home-until = Until { DATETIME($date, dateStyle: "long") }
    /// ```
    pub fn going_home_until(&self, date: Date) -> Text {
        self.0.own("going-home-until", None, &Args::none().with("date", date))
    }

    /// date (Date) - a day from which on it can be done
    ///
    /// ```text
    /// going-home-from = From { DATETIME($date, dateStyle: "long") }
    /// ```
    pub fn going_home_from(&self, date: Date) -> Text {
        self.0.own("going-home-from", None, &Args::none().with("date", date))
    }

    /// ```text
    /// portable-title = Portable record
    /// ```
    pub fn portable_title(&self) -> Text {
        self.0.own("portable-title", None, &Args::none())
    }

    /// ```text
    /// portable-lead = Your work, skills, tests and insured months, to take along. Nothing is included before you tick it.
    /// ```
    pub fn portable_lead(&self) -> Text {
        self.0.own("portable-lead", None, &Args::none())
    }

    /// ```text
    /// portable-row = Portable record to take along
    /// ```
    pub fn portable_row(&self) -> Text {
        self.0.own("portable-row", None, &Args::none())
    }

    /// ```text
    /// portable-choose = What to include
    /// ```
    pub fn portable_choose(&self) -> Text {
        self.0.own("portable-choose", None, &Args::none())
    }

    /// ```text
    /// portable-nothing = There is nothing to include yet.
    /// ```
    pub fn portable_nothing(&self) -> Text {
        self.0.own("portable-nothing", None, &Args::none())
    }

    /// ```text
    /// portable-nothing-do = Tell us about your jobs, schools, tests and skills first.
    /// ```
    pub fn portable_nothing_do(&self) -> Text {
        self.0.own("portable-nothing-do", None, &Args::none())
    }

    /// ```text
    /// portable-all = Tick all
    /// ```
    pub fn portable_all(&self) -> Text {
        self.0.own("portable-all", None, &Args::none())
    }

    /// ```text
    /// portable-none = Tick nothing
    /// ```
    pub fn portable_none(&self) -> Text {
        self.0.own("portable-none", None, &Args::none())
    }

    /// ```text
    /// portable-page = Your page
    /// ```
    pub fn portable_page(&self) -> Text {
        self.0.own("portable-page", None, &Args::none())
    }

    /// ```text
    /// portable-page-empty = Tick something above, and it appears here.
    /// ```
    pub fn portable_page_empty(&self) -> Text {
        self.0.own("portable-page-empty", None, &Args::none())
    }

    /// ```text
    /// portable-print = Print
    /// ```
    pub fn portable_print(&self) -> Text {
        self.0.own("portable-print", None, &Args::none())
    }

    /// ```text
    /// portable-save = Save as a file (JSON)
    /// ```
    pub fn portable_save(&self) -> Text {
        self.0.own("portable-save", None, &Args::none())
    }

    /// ```text
    /// portable-save-note = The file is not locked. Everyone who has it can read it.
    /// ```
    pub fn portable_save_note(&self) -> Text {
        self.0.own("portable-save-note", None, &Args::none())
    }

    /// name (String) - the name of a file or folder
    ///
    /// ```text
    /// portable-saved = Saved: { $name }
    /// ```
    pub fn portable_saved(&self, name: &str) -> Text {
        self.0.own("portable-saved", None, &Args::none().with("name", name))
    }

    /// ```text
    /// portable-not-saved = The file could not be saved on this device.
    /// ```
    pub fn portable_not_saved(&self) -> Text {
        self.0.own("portable-not-saved", None, &Args::none())
    }

    /// ```text
    /// portable-name-here = Name
    /// ```
    pub fn portable_name_here(&self) -> Text {
        self.0.own("portable-name-here", None, &Args::none())
    }

    /// date (Date) - the day on which the page was made
    ///
    /// ```text
    /// portable-made-on = Made on { DATETIME($date, dateStyle: "long") }
    /// ```
    pub fn portable_made_on(&self, date: Date) -> Text {
        self.0.own("portable-made-on", None, &Args::none().with("date", date))
    }

    /// ```text
    /// portable-own-words = Written by the person named above. Certificates prove it.
    /// ```
    pub fn portable_own_words(&self) -> Text {
        self.0.own("portable-own-words", None, &Args::none())
    }

    /// ```text
    /// item-change = Change
    /// ```
    pub fn item_change(&self) -> Text {
        self.0.own("item-change", None, &Args::none())
    }

    /// date (Date) - the legal last day, where one should go before it
    ///
    /// ```text
    /// item-legal-last-day = The last day by law is { $date }.
    /// ```
    pub fn item_legal_last_day(&self, date: Date) -> Text {
        self.0.own("item-legal-last-day", None, &Args::none().with("date", date))
    }

    /// ```text
    /// item-when-done = When did you do this?
    /// ```
    pub fn item_when_done(&self) -> Text {
        self.0.own("item-when-done", None, &Args::none())
    }

    /// ```text
    /// item-future-day = That day has not come yet.
    /// ```
    pub fn item_future_day(&self) -> Text {
        self.0.own("item-future-day", None, &Args::none())
    }

    /// ```text
    /// item-save-done = Save as done
    /// ```
    pub fn item_save_done(&self) -> Text {
        self.0.own("item-save-done", None, &Args::none())
    }

    /// ```text
    /// item-done = Done
    /// ```
    pub fn item_done(&self) -> Text {
        self.0.own("item-done", None, &Args::none())
    }

    /// ```text
    /// item-not-done = Not done after all
    /// ```
    pub fn item_not_done(&self) -> Text {
        self.0.own("item-not-done", None, &Args::none())
    }

    /// ```text
    /// item-law-elsewhere = This app does not hold the text of this law. You can read it at e-Gov.
    /// ```
    pub fn item_law_elsewhere(&self) -> Text {
        self.0.own("item-law-elsewhere", None, &Args::none())
    }

    /// ```text
    /// item-law-source = e-Gov law search (Japanese)
    /// ```
    pub fn item_law_source(&self) -> Text {
        self.0.own("item-law-source", None, &Args::none())
    }

    /// date (Date) - the last amendment that the text contains
    ///
    /// ```text
    /// item-law-as-of = Law text as of { $date }
    /// ```
    pub fn item_law_as_of(&self, date: Date) -> Text {
        self.0.own("item-law-as-of", None, &Args::none().with("date", date))
    }

    /// date (String) - the day, already written out
    ///
    /// ```text
    /// item-law-checked = We read the law on { $date }
    /// ```
    pub fn item_law_checked(&self, date: &str) -> Text {
        self.0.own("item-law-checked", None, &Args::none().with("date", date))
    }

    /// publisher (String) - a name
    ///
    /// ```text
    /// item-publisher = { $publisher } publishes this.
    /// ```
    pub fn item_publisher(&self, publisher: &str) -> Text {
        self.0.own("item-publisher", None, &Args::none().with("publisher", publisher))
    }

    /// ```text
    /// item-in-general = This is the rule in general. It may not concern you.
    /// ```
    pub fn item_in_general(&self) -> Text {
        self.0.own("item-in-general", None, &Args::none())
    }

    /// ```text
    /// counter-brought = I brought these
    /// ```
    pub fn counter_brought(&self) -> Text {
        self.0.own("counter-brought", None, &Args::none())
    }

    /// ```text
    /// counter-date-here = Please write the date here
    /// ```
    pub fn counter_date_here(&self) -> Text {
        self.0.own("counter-date-here", None, &Args::none())
    }

    /// count (Number) - things to do in an area
    ///
    /// ```text
    /// life-open = { $count ->
    ///     [one] { $count } to do
    ///    *[other] { $count } to do
    /// }
    /// ```
    pub fn life_open(&self, count: i64) -> Text {
        self.0.own("life-open", None, &Args::none().with("count", count))
    }

    /// ```text
    /// life-lead = Duties, rights and help, by area of life.
    /// ```
    pub fn life_lead(&self) -> Text {
        self.0.own("life-lead", None, &Args::none())
    }

    /// ```text
    /// area-mine = For you now
    /// ```
    pub fn area_mine(&self) -> Text {
        self.0.own("area-mine", None, &Args::none())
    }

    /// ```text
    /// area-general = All rules in this area
    /// ```
    pub fn area_general(&self) -> Text {
        self.0.own("area-general", None, &Args::none())
    }

    /// ```text
    /// area-general-note = These rules are for everybody. Not all of them concern you.
    /// ```
    pub fn area_general_note(&self) -> Text {
        self.0.own("area-general-note", None, &Args::none())
    }

    /// ```text
    /// area-contacts = Whom to ask
    /// ```
    pub fn area_contacts(&self) -> Text {
        self.0.own("area-contacts", None, &Args::none())
    }

    /// ```text
    /// area-contacts-near = Help desks in one region
    /// ```
    pub fn area_contacts_near(&self) -> Text {
        self.0.own("area-contacts-near", None, &Args::none())
    }

    /// ```text
    /// contact-confirmed = We checked this number.
    /// ```
    pub fn contact_confirmed(&self) -> Text {
        self.0.own("contact-confirmed", None, &Args::none())
    }

    /// ```text
    /// contact-unconfirmed = We have not checked this number yet.
    /// ```
    pub fn contact_unconfirmed(&self) -> Text {
        self.0.own("contact-unconfirmed", None, &Args::none())
    }

    /// ```text
    /// contact-speaks-yours = Speaks your language
    /// ```
    pub fn contact_speaks_yours(&self) -> Text {
        self.0.own("contact-speaks-yours", None, &Args::none())
    }

    /// ```text
    /// contact-languages = Languages
    /// ```
    pub fn contact_languages(&self) -> Text {
        self.0.own("contact-languages", None, &Args::none())
    }

    /// ```text
    /// contact-hours = Hours
    /// ```
    pub fn contact_hours(&self) -> Text {
        self.0.own("contact-hours", None, &Args::none())
    }

    /// ```text
    /// contact-hours-unknown = We do not know the hours.
    /// ```
    pub fn contact_hours_unknown(&self) -> Text {
        self.0.own("contact-hours-unknown", None, &Args::none())
    }

    /// ```text
    /// hours-always = All day, every day
    /// ```
    pub fn hours_always(&self) -> Text {
        self.0.own("hours-always", None, &Args::none())
    }

    /// days (String) - such as “Monday – Friday”
    /// times (String) - such as “09:00 – 17:00”
    ///
    /// ```text
    /// hours-open = { $days }: { $times }
    /// ```
    pub fn hours_open(&self, days: &str, times: &str) -> Text {
        self.0.own("hours-open", None, &Args::none().with("days", days).with("times", times))
    }

    /// Where a language runs from right to left, write it in words (“from … to …”): digits alone would turn round.
    /// from (String) - such as “09:00”
    /// to (String) - such as “17:00”
    ///
    /// ```text
    /// hours-span = { $from } – { $to }
    /// ```
    pub fn hours_span(&self, from: &str, to: &str) -> Text {
        self.0.own("hours-span", None, &Args::none().with("from", from).with("to", to))
    }

    /// days (String) - days, already written out
    ///
    /// ```text
    /// hours-closed = Closed: { $days }
    /// ```
    pub fn hours_closed(&self, days: &str) -> Text {
        self.0.own("hours-closed", None, &Args::none().with("days", days))
    }

    /// ```text
    /// hours-public-holidays = public holidays
    /// ```
    pub fn hours_public_holidays(&self) -> Text {
        self.0.own("hours-public-holidays", None, &Args::none())
    }

    /// ```text
    /// timeline-next = What comes next
    /// ```
    pub fn timeline_next(&self) -> Text {
        self.0.own("timeline-next", None, &Args::none())
    }

    /// count (Number) - other things with the same date
    ///
    /// ```text
    /// timeline-same-day = { $count ->
    ///     [one] { $count } more thing on the same day
    ///    *[other] { $count } more things on the same day
    /// }
    /// ```
    pub fn timeline_same_day(&self, count: i64) -> Text {
        self.0.own("timeline-same-day", None, &Args::none().with("count", count))
    }

    /// ```text
    /// timeline-nothing = Nothing has a date in the next twelve months.
    /// ```
    pub fn timeline_nothing(&self) -> Text {
        self.0.own("timeline-nothing", None, &Args::none())
    }

    /// ```text
    /// timeline-nothing-do = Tell us more about yourself, and dates will appear here.
    /// ```
    pub fn timeline_nothing_do(&self) -> Text {
        self.0.own("timeline-nothing-do", None, &Args::none())
    }

    /// date (String) - today, already written out
    ///
    /// ```text
    /// timeline-today = Today, { $date }
    /// ```
    pub fn timeline_today(&self, date: &str) -> Text {
        self.0.own("timeline-today", None, &Args::none().with("date", date))
    }

    /// ```text
    /// timeline-lead = Twelve months ahead
    /// ```
    pub fn timeline_lead(&self) -> Text {
        self.0.own("timeline-lead", None, &Args::none())
    }

    /// ```text
    /// search-title = Search
    /// ```
    pub fn search_title(&self) -> Text {
        self.0.own("search-title", None, &Args::none())
    }

    /// The label of the field.
    ///
    /// ```text
    /// search-field = What are you looking for?
    /// ```
    pub fn search_field(&self) -> Text {
        self.0.own("search-field", None, &Args::none())
    }

    /// ```text
    /// search-hint = Type in your language, in Japanese, or Japanese in Latin letters.
    /// ```
    pub fn search_hint(&self) -> Text {
        self.0.own("search-hint", None, &Args::none())
    }

    /// Before anything is typed.
    ///
    /// ```text
    /// search-begin = You can type a word from a letter, the name of an office or a town, or what you want to do.
    /// ```
    pub fn search_begin(&self) -> Text {
        self.0.own("search-begin", None, &Args::none())
    }

    /// count (Number) - how many things were found
    ///
    /// ```text
    /// search-count = { $count ->
    ///     [one] { $count } result
    ///    *[other] { $count } results
    /// }
    /// ```
    pub fn search_count(&self, count: i64) -> Text {
        self.0.own("search-count", None, &Args::none().with("count", count))
    }

    /// text (String) - what was typed
    ///
    /// ```text
    /// search-none = Nothing found for “{ $text }”.
    /// ```
    pub fn search_none(&self, text: &str) -> Text {
        self.0.own("search-none", None, &Args::none().with("text", text))
    }

    /// ```text
    /// search-none-do = Try another word, or the Japanese word from your letter. These people can help you too.
    /// ```
    pub fn search_none_do(&self) -> Text {
        self.0.own("search-none-do", None, &Args::none())
    }

    /// ```text
    /// search-contacts = Whom to ask
    /// ```
    pub fn search_contacts(&self) -> Text {
        self.0.own("search-contacts", None, &Args::none())
    }

    /// ```text
    /// search-kind-area = Area of life
    /// ```
    pub fn search_kind_area(&self) -> Text {
        self.0.own("search-kind-area", None, &Args::none())
    }

    /// ```text
    /// search-kind-guide = Good to know
    /// ```
    pub fn search_kind_guide(&self) -> Text {
        self.0.own("search-kind-guide", None, &Args::none())
    }

    /// ```text
    /// search-kind-calculator = Calculator
    /// ```
    pub fn search_kind_calculator(&self) -> Text {
        self.0.own("search-kind-calculator", None, &Args::none())
    }

    /// ```text
    /// search-kind-pathway = What can come next
    /// ```
    pub fn search_kind_pathway(&self) -> Text {
        self.0.own("search-kind-pathway", None, &Args::none())
    }

    /// ```text
    /// search-kind-event = Life event
    /// ```
    pub fn search_kind_event(&self) -> Text {
        self.0.own("search-kind-event", None, &Args::none())
    }

    /// ```text
    /// search-kind-contact = Whom to ask
    /// ```
    pub fn search_kind_contact(&self) -> Text {
        self.0.own("search-kind-contact", None, &Args::none())
    }

    /// ```text
    /// search-kind-municipality = City or town
    /// ```
    pub fn search_kind_municipality(&self) -> Text {
        self.0.own("search-kind-municipality", None, &Args::none())
    }

    /// ```text
    /// search-kind-place = Place
    /// ```
    pub fn search_kind_place(&self) -> Text {
        self.0.own("search-kind-place", None, &Args::none())
    }

    /// ```text
    /// search-kind-record = You told us
    /// ```
    pub fn search_kind_record(&self) -> Text {
        self.0.own("search-kind-record", None, &Args::none())
    }

    /// The row in Settings and the title of the screen.
    ///
    /// ```text
    /// sources-title = Updates and sources
    /// ```
    pub fn sources_title(&self) -> Text {
        self.0.own("sources-title", None, &Args::none())
    }

    /// Under the title.
    ///
    /// ```text
    /// sources-lead = The app works without the internet. Here you choose what it may look up. Nothing is looked up before you turn it on.
    /// ```
    pub fn sources_lead(&self) -> Text {
        self.0.own("sources-lead", None, &Args::none())
    }

    /// On every card, about sources that ask the same for everybody in the country.
    ///
    /// ```text
    /// source-reveals-nothing = What leaves this device: nothing about you. Everybody asks for the same.
    /// ```
    pub fn source_reveals_nothing(&self) -> Text {
        self.0.own("source-reveals-nothing", None, &Args::none())
    }

    /// On every card, about sources that ask the same for everybody in a prefecture.
    ///
    /// ```text
    /// source-reveals-prefecture = What leaves this device: only your prefecture. Everybody there asks for the same.
    /// ```
    pub fn source_reveals_prefecture(&self) -> Text {
        self.0.own("source-reveals-prefecture", None, &Args::none())
    }

    /// On every card, about the web site of the person's municipality.
    ///
    /// ```text
    /// source-reveals-municipality = What leaves this device: the name of your municipality. Its own web site is asked, and sees that somebody there asks.
    /// ```
    pub fn source_reveals_municipality(&self) -> Text {
        self.0.own("source-reveals-municipality", None, &Args::none())
    }

    /// Whose it is and under which terms.
    /// attribution (String) - as the publisher wants to be named, in Japanese
    /// licence (String) - the name of the terms
    ///
    /// ```text
    /// source-terms = { $attribution } · { $licence }
    /// ```
    pub fn source_terms(&self, attribution: &str, licence: &str) -> Text {
        self.0.own("source-terms", None, &Args::none().with("attribution", attribution).with("licence", licence))
    }

    /// The link to the publisher's own terms.
    ///
    /// ```text
    /// source-terms-link = Terms of the publisher
    /// ```
    pub fn source_terms_link(&self) -> Text {
        self.0.own("source-terms-link", None, &Args::none())
    }

    /// How much travels, before this device has measured it.
    /// size (Number) - in kilobytes
    ///
    /// ```text
    /// source-size-about = About { $size } KB each time something is new
    /// ```
    pub fn source_size_about(&self, size: i64) -> Text {
        self.0.own("source-size-about", None, &Args::none().with("size", size))
    }

    /// How much travelled the last time something was new.
    /// size (Number) - in kilobytes
    ///
    /// ```text
    /// source-size-was = { $size } KB the last time something was new
    /// ```
    pub fn source_size_was(&self, size: i64) -> Text {
        self.0.own("source-size-was", None, &Args::none().with("size", size))
    }

    /// Never looked up.
    ///
    /// ```text
    /// source-never-checked = Not looked up yet
    /// ```
    pub fn source_never_checked(&self) -> Text {
        self.0.own("source-never-checked", None, &Args::none())
    }

    /// Looked up today.
    /// minutes (Number) - minutes ago
    ///
    /// ```text
    /// source-checked-minutes = { $minutes ->
    ///     [0] Looked up just now
    ///     [one] Looked up { $minutes } minute ago
    ///    *[other] Looked up { $minutes } minutes ago
    /// }
    /// ```
    pub fn source_checked_minutes(&self, minutes: i64) -> Text {
        self.0.own("source-checked-minutes", None, &Args::none().with("minutes", minutes))
    }

    /// hours (Number) - hours ago
    ///
    /// ```text
    /// source-checked-hours = { $hours ->
    ///     [one] Looked up { $hours } hour ago
    ///    *[other] Looked up { $hours } hours ago
    /// }
    /// ```
    pub fn source_checked_hours(&self, hours: i64) -> Text {
        self.0.own("source-checked-hours", None, &Args::none().with("hours", hours))
    }

    /// days (Number) - days ago
    ///
    /// ```text
    /// source-checked-days = { $days ->
    ///     [one] Looked up { $days } day ago
    ///    *[other] Looked up { $days } days ago
    /// }
    /// ```
    pub fn source_checked_days(&self, days: i64) -> Text {
        self.0.own("source-checked-days", None, &Args::none().with("days", days))
    }

    /// Parts that could not be read, on a row that opens.
    /// count (Number) - how many
    ///
    /// ```text
    /// source-refused = { $count ->
    ///     [one] { $count } part could not be read
    ///    *[other] { $count } parts could not be read
    /// }
    /// ```
    pub fn source_refused(&self, count: i64) -> Text {
        self.0.own("source-refused", None, &Args::none().with("count", count))
    }

    /// Under the row above: these lines are for the publisher, in English.
    ///
    /// ```text
    /// source-refused-note = We left them out. These lines are for the publisher, in English.
    /// ```
    pub fn source_refused_note(&self) -> Text {
        self.0.own("source-refused-note", None, &Args::none())
    }

    /// A town’s own site: only a copy for all is asked.
    ///
    /// ```text
    /// source-needs-copy = To ask your town’s own web site would tell it where you live. This works when a publisher offers a copy.
    /// ```
    pub fn source_needs_copy(&self) -> Text {
        self.0.own("source-needs-copy", None, &Args::none())
    }

    /// A source that a web browser cannot ask.
    ///
    /// ```text
    /// source-not-in-browser = A web browser cannot ask this source. It works in the app for phones and computers, or when the publisher of this page offers a copy.
    /// ```
    pub fn source_not_in_browser(&self) -> Text {
        self.0.own("source-not-in-browser", None, &Args::none())
    }

    /// ```text
    /// source-trouble-offline = This device has no internet connection. What you have stays.
    /// ```
    pub fn source_trouble_offline(&self) -> Text {
        self.0.own("source-trouble-offline", None, &Args::none())
    }

    /// ```text
    /// source-trouble-not-reached = The other side did not answer. What you have stays. We will try again later.
    /// ```
    pub fn source_trouble_not_reached(&self) -> Text {
        self.0.own("source-trouble-not-reached", None, &Args::none())
    }

    /// ```text
    /// source-trouble-refused = The other side does not give it to us now. What you have stays. We will try again later.
    /// ```
    pub fn source_trouble_refused(&self) -> Text {
        self.0.own("source-trouble-refused", None, &Args::none())
    }

    /// ```text
    /// source-trouble-not-taken = Something else came instead. Perhaps this Wi-Fi wants you to sign in first. What you have stays.
    /// ```
    pub fn source_trouble_not_taken(&self) -> Text {
        self.0.own("source-trouble-not-taken", None, &Args::none())
    }

    /// ```text
    /// source-trouble-unreadable = What came is broken, so we did not take it. What you have stays.
    /// ```
    pub fn source_trouble_unreadable(&self) -> Text {
        self.0.own("source-trouble-unreadable", None, &Args::none())
    }

    /// The host answers, and what it says is old.
    ///
    /// ```text
    /// source-trouble-frozen = This source answers, but it has told nothing new for a long time. It may be out of order. Look at television or radio in an emergency.
    /// ```
    pub fn source_trouble_frozen(&self) -> Text {
        self.0.own("source-trouble-frozen", None, &Args::none())
    }

    /// ```text
    /// source-trouble-no-network = This version of the app cannot use the internet.
    /// ```
    pub fn source_trouble_no_network(&self) -> Text {
        self.0.own("source-trouble-no-network", None, &Args::none())
    }

    /// ```text
    /// source-trouble-storage = This device could not keep what came. What you have stays.
    /// ```
    pub fn source_trouble_storage(&self) -> Text {
        self.0.own("source-trouble-storage", None, &Args::none())
    }

    /// ```text
    /// source-trouble-unsigned = We cannot prove who this comes from, so we did not take it. What you have stays.
    /// ```
    pub fn source_trouble_unsigned(&self) -> Text {
        self.0.own("source-trouble-unsigned", None, &Args::none())
    }

    /// The button.
    ///
    /// ```text
    /// sync-check-now = Check now
    /// ```
    pub fn sync_check_now(&self) -> Text {
        self.0.own("sync-check-now", None, &Args::none())
    }

    /// The button while it runs.
    ///
    /// ```text
    /// sync-cancel = Stop
    /// ```
    pub fn sync_cancel(&self) -> Text {
        self.0.own("sync-cancel", None, &Args::none())
    }

    /// How far it is.
    /// at (Number) - the source that is being asked, counted from 1
    /// of (Number) - how many
    ///
    /// ```text
    /// sync-step = Looking up { $at } of { $of }
    /// ```
    pub fn sync_step(&self, at: i64, of: i64) -> Text {
        self.0.own("sync-step", None, &Args::none().with("at", at).with("of", of))
    }

    /// How much has come.
    /// size (Number) - in kilobytes
    ///
    /// ```text
    /// sync-so-far = { $size } KB so far
    /// ```
    pub fn sync_so_far(&self, size: i64) -> Text {
        self.0.own("sync-so-far", None, &Args::none().with("size", size))
    }

    /// It is over; nothing was wrong, something was new.
    ///
    /// ```text
    /// sync-done-new = Done. Something is new.
    /// ```
    pub fn sync_done_new(&self) -> Text {
        self.0.own("sync-done-new", None, &Args::none())
    }

    /// It is over; nothing was wrong, nothing was new.
    ///
    /// ```text
    /// sync-done-same = Done. Nothing is new.
    /// ```
    pub fn sync_done_same(&self) -> Text {
        self.0.own("sync-done-same", None, &Args::none())
    }

    /// It is over; some sources did not answer.
    /// count (Number) - how many
    ///
    /// ```text
    /// sync-done-troubles = { $count ->
    ///     [one] Done. { $count } source did not answer well. See below.
    ///    *[other] Done. { $count } sources did not answer well. See below.
    /// }
    /// ```
    pub fn sync_done_troubles(&self, count: i64) -> Text {
        self.0.own("sync-done-troubles", None, &Args::none().with("count", count))
    }

    /// The person stopped it.
    ///
    /// ```text
    /// sync-stopped = Stopped. What had come is kept.
    /// ```
    pub fn sync_stopped(&self) -> Text {
        self.0.own("sync-stopped", None, &Args::none())
    }

    /// Nothing is turned on.
    ///
    /// ```text
    /// sync-nothing-on = Turn on at least one source first.
    /// ```
    pub fn sync_nothing_on(&self) -> Text {
        self.0.own("sync-nothing-on", None, &Args::none())
    }

    /// Beside the button while nothing runs.
    /// size (Number) - in kilobytes, about
    ///
    /// ```text
    /// sync-size = About { $size } KB, if everything is new
    /// ```
    pub fn sync_size(&self, size: i64) -> Text {
        self.0.own("sync-size", None, &Args::none().with("size", size))
    }

    /// The connection costs by the byte and nothing happens by itself.
    ///
    /// ```text
    /// sync-metered = On a mobile or limited connection only warnings are looked up by themselves.
    /// ```
    pub fn sync_metered(&self) -> Text {
        self.0.own("sync-metered", None, &Args::none())
    }

    /// The title of the screen and of rows that lead to it.
    ///
    /// ```text
    /// notices-title = News from offices
    /// ```
    pub fn notices_title(&self) -> Text {
        self.0.own("notices-title", None, &Args::none())
    }

    /// ```text
    /// notices-lead = These are the offices' own words. We do not translate them.
    /// ```
    pub fn notices_lead(&self) -> Text {
        self.0.own("notices-lead", None, &Args::none())
    }

    /// ```text
    /// notices-none = There is no news here yet.
    /// ```
    pub fn notices_none(&self) -> Text {
        self.0.own("notices-none", None, &Args::none())
    }

    /// ```text
    /// notices-none-next = You choose in “Updates and sources” whose news you want.
    /// ```
    pub fn notices_none_next(&self) -> Text {
        self.0.own("notices-none-next", None, &Args::none())
    }

    /// The language of a notice.
    /// language (String) - the language's own name
    ///
    /// ```text
    /// notice-in = In { $language }
    /// ```
    pub fn notice_in(&self, language: &str) -> Text {
        self.0.own("notice-in", None, &Args::none().with("language", language))
    }

    /// Who published it and when.
    /// publisher (String) - in Japanese
    /// date (String) - already written out
    ///
    /// ```text
    /// notice-by = { $publisher } · { $date }
    /// ```
    pub fn notice_by(&self, publisher: &str, date: &str) -> Text {
        self.0.own("notice-by", None, &Args::none().with("publisher", publisher).with("date", date))
    }

    /// changed (Date) - from when the new text is the law
    /// checked (Date) - when the explanation was compared with the law
    ///
    /// ```text
    /// law-changed = The law changed on { DATETIME($changed, dateStyle: "medium") }. This explanation was checked on { DATETIME($checked, dateStyle: "medium") }. Ask before you rely on it.
    /// ```
    pub fn law_changed(&self, changed: Date, checked: Date) -> Text {
        self.0.own("law-changed", None, &Args::none().with("changed", changed).with("checked", checked))
    }

    /// The same, where it is not known which articles changed.
    /// changed (Date) - from when the new text is the law
    /// checked (Date) - when the explanation was compared with the law
    ///
    /// ```text
    /// law-changed-perhaps = Part of this law changed on { DATETIME($changed, dateStyle: "medium") }, perhaps not the part that counts here. This explanation was checked on { DATETIME($checked, dateStyle: "medium") }.
    /// ```
    pub fn law_changed_perhaps(&self, changed: Date, checked: Date) -> Text {
        self.0.own("law-changed-perhaps", None, &Args::none().with("changed", changed).with("checked", checked))
    }

    /// date (Date) - from when
    ///
    /// ```text
    /// law-will-change = This law will change on { DATETIME($date, dateStyle: "medium") }.
    /// ```
    pub fn law_will_change(&self, date: Date) -> Text {
        self.0.own("law-will-change", None, &Args::none().with("date", date))
    }

    /// The day is not fixed.
    /// comment (String) - what the law says of the day, in Japanese
    ///
    /// ```text
    /// law-will-change-someday = This law will change. The day is not fixed yet: { $comment }
    /// ```
    pub fn law_will_change_someday(&self, comment: &str) -> Text {
        self.0.own("law-will-change-someday", None, &Args::none().with("comment", comment))
    }

    /// ```text
    /// opening = One moment, please.
    /// ```
    pub fn opening(&self) -> Text {
        self.0.own("opening", None, &Args::none())
    }

    /// ```text
    /// skip-to-content = Go to the content
    /// ```
    pub fn skip_to_content(&self) -> Text {
        self.0.own("skip-to-content", None, &Args::none())
    }

    /// ```text
    /// places = Places in { -app }
    /// ```
    pub fn places(&self) -> Text {
        self.0.own("places", None, &Args::none())
    }

    /// ```text
    /// saved = Saved.
    /// ```
    pub fn saved(&self) -> Text {
        self.0.own("saved", None, &Args::none())
    }

    /// ```text
    /// taken-back = Taken back.
    /// ```
    pub fn taken_back(&self) -> Text {
        self.0.own("taken-back", None, &Args::none())
    }

    /// title (String) - the heading of a group
    /// count (Number) - how many items are in it
    ///
    /// ```text
    /// group-count = { $title } ({ $count })
    /// ```
    pub fn group_count(&self, title: &str, count: i64) -> Text {
        self.0.own("group-count", None, &Args::none().with("title", title).with("count", count))
    }

    /// ```text
    /// promise-title = What you tell { -app } stays with you
    /// ```
    pub fn promise_title(&self) -> Text {
        self.0.own("promise-title", None, &Args::none())
    }

    /// ```text
    /// promise-device = It stays on this device. Nothing that you enter is sent to anybody.
    /// ```
    pub fn promise_device(&self) -> Text {
        self.0.own("promise-device", None, &Args::none())
    }

    /// ```text
    /// promise-account = No account, no phone number, no network needed.
    /// ```
    pub fn promise_account(&self) -> Text {
        self.0.own("promise-account", None, &Args::none())
    }

    /// ```text
    /// promise-seen = Only a person who can open your lock can read it. We cannot, and no office or employer can.
    /// ```
    pub fn promise_seen(&self) -> Text {
        self.0.own("promise-seen", None, &Args::none())
    }

    /// ```text
    /// promise-kept = Nothing is stored until you choose a lock. Until then, closing { -app } forgets everything.
    /// ```
    pub fn promise_kept(&self) -> Text {
        self.0.own("promise-kept", None, &Args::none())
    }

    /// ```text
    /// promise-questions = Now come six short questions. You can skip every one of them.
    /// ```
    pub fn promise_questions(&self) -> Text {
        self.0.own("promise-questions", None, &Args::none())
    }

    /// ```text
    /// promise-begin = Begin
    /// ```
    pub fn promise_begin(&self) -> Text {
        self.0.own("promise-begin", None, &Args::none())
    }

    /// ```text
    /// promise-look = Look around without answering
    /// ```
    pub fn promise_look(&self) -> Text {
        self.0.own("promise-look", None, &Args::none())
    }

    /// ```text
    /// date-year = Year
    /// ```
    pub fn date_year(&self) -> Text {
        self.0.own("date-year", None, &Args::none())
    }

    /// ```text
    /// date-month = Month
    /// ```
    pub fn date_month(&self) -> Text {
        self.0.own("date-month", None, &Args::none())
    }

    /// ```text
    /// date-day = Day
    /// ```
    pub fn date_day(&self) -> Text {
        self.0.own("date-day", None, &Args::none())
    }

    /// ```text
    /// date-hint = The year may be as on Japanese papers: R8 or 令和8年.
    /// ```
    pub fn date_hint(&self) -> Text {
        self.0.own("date-hint", None, &Args::none())
    }

    /// ```text
    /// number-hint = Digits only, such as 1200.
    /// ```
    pub fn number_hint(&self) -> Text {
        self.0.own("number-hint", None, &Args::none())
    }

    /// ```text
    /// yen-hint = Yen, in digits, such as 250000.
    /// ```
    pub fn yen_hint(&self) -> Text {
        self.0.own("yen-hint", None, &Args::none())
    }

    /// ```text
    /// period-hint = A number and a unit, such as 3 months or 1 year.
    /// ```
    pub fn period_hint(&self) -> Text {
        self.0.own("period-hint", None, &Args::none())
    }

    /// ```text
    /// answer-field = Your answer
    /// ```
    pub fn answer_field(&self) -> Text {
        self.0.own("answer-field", None, &Args::none())
    }

    /// ```text
    /// list-legend = Choose one
    /// ```
    pub fn list_legend(&self) -> Text {
        self.0.own("list-legend", None, &Args::none())
    }

    /// ```text
    /// list-filter = Type a few letters to find it
    /// ```
    pub fn list_filter(&self) -> Text {
        self.0.own("list-filter", None, &Args::none())
    }

    /// ```text
    /// list-start = Type a part of the name to see the list.
    /// ```
    pub fn list_start(&self) -> Text {
        self.0.own("list-start", None, &Args::none())
    }

    /// ```text
    /// list-none = Nothing found. Try fewer letters.
    /// ```
    pub fn list_none(&self) -> Text {
        self.0.own("list-none", None, &Args::none())
    }

    /// count (Number) - how many choices are shown
    ///
    /// ```text
    /// list-count = { $count ->
    ///     [one] { $count } found
    ///    *[other] { $count } found
    /// }
    /// ```
    pub fn list_count(&self, count: i64) -> Text {
        self.0.own("list-count", None, &Args::none().with("count", count))
    }

    /// count (Number) - how many choices are shown
    ///
    /// ```text
    /// list-more = The first { $count } are shown. Type more letters to find yours.
    /// ```
    pub fn list_more(&self, count: i64) -> Text {
        self.0.own("list-more", None, &Args::none().with("count", count))
    }

    /// ```text
    /// today-question = One question
    /// ```
    pub fn today_question(&self) -> Text {
        self.0.own("today-question", None, &Args::none())
    }

    /// ```text
    /// today-answer = Answer
    /// ```
    pub fn today_answer(&self) -> Text {
        self.0.own("today-answer", None, &Args::none())
    }

    /// ```text
    /// lock-choose-title = Choose a lock
    /// ```
    pub fn lock_choose_title(&self) -> Text {
        self.0.own("lock-choose-title", None, &Args::none())
    }

    /// ```text
    /// lock-choose-lead = Then { -app } keeps what you told it on this device, encrypted.
    /// ```
    pub fn lock_choose_lead(&self) -> Text {
        self.0.own("lock-choose-lead", None, &Args::none())
    }

    /// ```text
    /// lock-card-title = Keep this on your device
    /// ```
    pub fn lock_card_title(&self) -> Text {
        self.0.own("lock-card-title", None, &Args::none())
    }

    /// ```text
    /// lock-card-text = Choose a lock to keep what you told us. Until then, closing { -app } forgets it.
    /// ```
    pub fn lock_card_text(&self) -> Text {
        self.0.own("lock-card-text", None, &Args::none())
    }

    /// ```text
    /// lock-passphrase = Passphrase
    /// ```
    pub fn lock_passphrase(&self) -> Text {
        self.0.own("lock-passphrase", None, &Args::none())
    }

    /// count (Number) - the fewest characters
    ///
    /// ```text
    /// lock-passphrase-hint = At least { $count } characters. Four or five words that only you would put together are good.
    /// ```
    pub fn lock_passphrase_hint(&self, count: i64) -> Text {
        self.0.own("lock-passphrase-hint", None, &Args::none().with("count", count))
    }

    /// ```text
    /// lock-forgotten = Write it down and keep the paper in a safe place. Nobody can open your data without it, and we cannot either.
    /// ```
    pub fn lock_forgotten(&self) -> Text {
        self.0.own("lock-forgotten", None, &Args::none())
    }

    /// ```text
    /// lock-show = Show
    /// ```
    pub fn lock_show(&self) -> Text {
        self.0.own("lock-show", None, &Args::none())
    }

    /// ```text
    /// lock-hide = Hide
    /// ```
    pub fn lock_hide(&self) -> Text {
        self.0.own("lock-hide", None, &Args::none())
    }

    /// ```text
    /// lock-with-passphrase = Lock with this passphrase
    /// ```
    pub fn lock_with_passphrase(&self) -> Text {
        self.0.own("lock-with-passphrase", None, &Args::none())
    }

    /// ```text
    /// lock-with-device = Use the lock of this device
    /// ```
    pub fn lock_with_device(&self) -> Text {
        self.0.own("lock-with-device", None, &Args::none())
    }

    /// ```text
    /// lock-device-hint = Then your data opens when you have unlocked this device.
    /// ```
    pub fn lock_device_hint(&self) -> Text {
        self.0.own("lock-device-hint", None, &Args::none())
    }

    /// ```text
    /// lock-closing = Locking. This takes a moment.
    /// ```
    pub fn lock_closing(&self) -> Text {
        self.0.own("lock-closing", None, &Args::none())
    }

    /// ```text
    /// lock-kept = Kept on this device, behind your lock.
    /// ```
    pub fn lock_kept(&self) -> Text {
        self.0.own("lock-kept", None, &Args::none())
    }

    /// ```text
    /// unlock-title = Unlock { -app }
    /// ```
    pub fn unlock_title(&self) -> Text {
        self.0.own("unlock-title", None, &Args::none())
    }

    /// ```text
    /// unlock-lead = Your data is on this device, behind your lock.
    /// ```
    pub fn unlock_lead(&self) -> Text {
        self.0.own("unlock-lead", None, &Args::none())
    }

    /// ```text
    /// unlock-open = Unlock
    /// ```
    pub fn unlock_open(&self) -> Text {
        self.0.own("unlock-open", None, &Args::none())
    }

    /// ```text
    /// unlock-opening = Opening. This takes a moment.
    /// ```
    pub fn unlock_opening(&self) -> Text {
        self.0.own("unlock-opening", None, &Args::none())
    }

    /// ```text
    /// unlock-look = Look around without unlocking
    /// ```
    pub fn unlock_look(&self) -> Text {
        self.0.own("unlock-look", None, &Args::none())
    }

    /// ```text
    /// lock-now = Lock now
    /// ```
    pub fn lock_now(&self) -> Text {
        self.0.own("lock-now", None, &Args::none())
    }

    /// ```text
    /// lock-now-hint = What you told us stays on this device. Only your lock opens it.
    /// ```
    pub fn lock_now_hint(&self) -> Text {
        self.0.own("lock-now-hint", None, &Args::none())
    }

    /// ```text
    /// lock-is-locked = Locked
    /// ```
    pub fn lock_is_locked(&self) -> Text {
        self.0.own("lock-is-locked", None, &Args::none())
    }

    /// ```text
    /// lock-is-open = Open, and kept behind your lock
    /// ```
    pub fn lock_is_open(&self) -> Text {
        self.0.own("lock-is-open", None, &Args::none())
    }

    /// ```text
    /// lock-is-draft = Not kept yet: closing { -app } forgets it
    /// ```
    pub fn lock_is_draft(&self) -> Text {
        self.0.own("lock-is-draft", None, &Args::none())
    }

    /// ```text
    /// lock-is-new = You have not told us anything yet
    /// ```
    pub fn lock_is_new(&self) -> Text {
        self.0.own("lock-is-new", None, &Args::none())
    }

    /// ```text
    /// today-empty = There is nothing to do now.
    /// ```
    pub fn today_empty(&self) -> Text {
        self.0.own("today-empty", None, &Args::none())
    }

    /// ```text
    /// today-empty-next = Tell us more, or look at what is coming.
    /// ```
    pub fn today_empty_next(&self) -> Text {
        self.0.own("today-empty-next", None, &Args::none())
    }

    /// ```text
    /// today-tell-more = Tell us more about you
    /// ```
    pub fn today_tell_more(&self) -> Text {
        self.0.own("today-tell-more", None, &Args::none())
    }

    /// ```text
    /// today-contradiction = Two of your answers do not fit together
    /// ```
    pub fn today_contradiction(&self) -> Text {
        self.0.own("today-contradiction", None, &Args::none())
    }

    /// ```text
    /// about-lead = You can correct or remove everything. Each change can be undone.
    /// ```
    pub fn about_lead(&self) -> Text {
        self.0.own("about-lead", None, &Args::none())
    }

    /// ```text
    /// about-nothing = You have not told us anything yet.
    /// ```
    pub fn about_nothing(&self) -> Text {
        self.0.own("about-nothing", None, &Args::none())
    }

    /// ```text
    /// about-nothing-next = Start with what you have at hand, for example your residence card.
    /// ```
    pub fn about_nothing_next(&self) -> Text {
        self.0.own("about-nothing-next", None, &Args::none())
    }

    /// ```text
    /// about-add = Tell us more
    /// ```
    pub fn about_add(&self) -> Text {
        self.0.own("about-add", None, &Args::none())
    }

    /// ```text
    /// about-not-answered = Not answered
    /// ```
    pub fn about_not_answered(&self) -> Text {
        self.0.own("about-not-answered", None, &Args::none())
    }

    /// ```text
    /// about-next = Answer the next question
    /// ```
    pub fn about_next(&self) -> Text {
        self.0.own("about-next", None, &Args::none())
    }

    /// ```text
    /// about-answer = Answer
    /// ```
    pub fn about_answer(&self) -> Text {
        self.0.own("about-answer", None, &Args::none())
    }

    /// ```text
    /// about-happened = Something happened
    /// ```
    pub fn about_happened(&self) -> Text {
        self.0.own("about-happened", None, &Args::none())
    }

    /// ```text
    /// about-remove = Remove this
    /// ```
    pub fn about_remove(&self) -> Text {
        self.0.own("about-remove", None, &Args::none())
    }

    /// ```text
    /// settings-language = Language
    /// ```
    pub fn settings_language(&self) -> Text {
        self.0.own("settings-language", None, &Args::none())
    }

    /// ```text
    /// settings-look = How it looks
    /// ```
    pub fn settings_look(&self) -> Text {
        self.0.own("settings-look", None, &Args::none())
    }

    /// ```text
    /// settings-theme = Light or dark
    /// ```
    pub fn settings_theme(&self) -> Text {
        self.0.own("settings-theme", None, &Args::none())
    }

    /// ```text
    /// settings-theme-system = As the device
    /// ```
    pub fn settings_theme_system(&self) -> Text {
        self.0.own("settings-theme-system", None, &Args::none())
    }

    /// ```text
    /// settings-theme-light = Light
    /// ```
    pub fn settings_theme_light(&self) -> Text {
        self.0.own("settings-theme-light", None, &Args::none())
    }

    /// ```text
    /// settings-theme-dark = Dark
    /// ```
    pub fn settings_theme_dark(&self) -> Text {
        self.0.own("settings-theme-dark", None, &Args::none())
    }

    /// ```text
    /// settings-text = Size of the text
    /// ```
    pub fn settings_text(&self) -> Text {
        self.0.own("settings-text", None, &Args::none())
    }

    /// ```text
    /// settings-readings = Readings above kanji
    /// ```
    pub fn settings_readings(&self) -> Text {
        self.0.own("settings-readings", None, &Args::none())
    }

    /// ```text
    /// settings-on = On
    /// ```
    pub fn settings_on(&self) -> Text {
        self.0.own("settings-on", None, &Args::none())
    }

    /// ```text
    /// settings-off = Off
    /// ```
    pub fn settings_off(&self) -> Text {
        self.0.own("settings-off", None, &Args::none())
    }

    /// ```text
    /// settings-lock = Lock
    /// ```
    pub fn settings_lock(&self) -> Text {
        self.0.own("settings-lock", None, &Args::none())
    }

    /// ```text
    /// settings-about = About { -app }
    /// ```
    pub fn settings_about(&self) -> Text {
        self.0.own("settings-about", None, &Args::none())
    }

    /// version (String) - such as 0.1.0
    ///
    /// ```text
    /// settings-version = Version { $version }
    /// ```
    pub fn settings_version(&self, version: &str) -> Text {
        self.0.own("settings-version", None, &Args::none().with("version", version))
    }

    /// publisher (String) - who publishes the rules and texts about Japan
    /// date (Date) - when its law was last read through
    ///
    /// ```text
    /// settings-publisher = Rules and texts about Japan by { $publisher }, compared with the law on { DATETIME($date, dateStyle: "medium") }.
    /// ```
    pub fn settings_publisher(&self, publisher: &str, date: Date) -> Text {
        self.0.own("settings-publisher", None, &Args::none().with("publisher", publisher).with("date", date))
    }

    /// ```text
    /// settings-licence = Free software under the MIT or Apache 2.0 licence.
    /// ```
    pub fn settings_licence(&self) -> Text {
        self.0.own("settings-licence", None, &Args::none())
    }

    /// The device itself has no connection.
    ///
    /// ```text
    /// sync-failed-offline = This device has no internet connection. We will try again later.
    /// ```
    pub fn sync_failed_offline(&self) -> Text {
        self.0.own("sync-failed-offline", None, &Args::none())
    }

    /// The host's name could not be looked up.
    ///
    /// ```text
    /// sync-failed-dns = We cannot find the address on the internet. Check your connection. We will try again later.
    /// ```
    pub fn sync_failed_dns(&self) -> Text {
        self.0.own("sync-failed-dns", None, &Args::none())
    }

    /// The host does not answer.
    ///
    /// ```text
    /// sync-failed-no-answer = The other side does not answer. We will try again later.
    /// ```
    pub fn sync_failed_no_answer(&self) -> Text {
        self.0.own("sync-failed-no-answer", None, &Args::none())
    }

    /// The connection broke in the middle.
    ///
    /// ```text
    /// sync-failed-cut = The connection broke. What came is kept. We will go on from there.
    /// ```
    pub fn sync_failed_cut(&self) -> Text {
        self.0.own("sync-failed-cut", None, &Args::none())
    }

    /// It came too slowly.
    ///
    /// ```text
    /// sync-failed-too-slow = The connection is too slow now. What came is kept. We will go on from there.
    /// ```
    pub fn sync_failed_too_slow(&self) -> Text {
        self.0.own("sync-failed-too-slow", None, &Args::none())
    }

    /// More came than was announced or is allowed.
    ///
    /// ```text
    /// sync-failed-too-large = The answer is larger than it may be. We did not take it.
    /// ```
    pub fn sync_failed_too_large(&self) -> Text {
        self.0.own("sync-failed-too-large", None, &Args::none())
    }

    /// Redirects in a circle, or to nowhere.
    ///
    /// ```text
    /// sync-failed-redirect = The address leads in a circle. We stopped.
    /// ```
    pub fn sync_failed_redirect(&self) -> Text {
        self.0.own("sync-failed-redirect", None, &Args::none())
    }

    /// http instead of https.
    ///
    /// ```text
    /// sync-failed-not-secure = The address is not a safe one (https). We did not open it.
    /// ```
    pub fn sync_failed_not_secure(&self) -> Text {
        self.0.own("sync-failed-not-secure", None, &Args::none())
    }

    /// The address leads into a home's or an office's own network.
    ///
    /// ```text
    /// sync-failed-private-address = The address leads into a private network. We did not open it.
    /// ```
    pub fn sync_failed_private_address(&self) -> Text {
        self.0.own("sync-failed-private-address", None, &Args::none())
    }

    /// TLS failed: expired, another name, an unknown signer; often because of a wrong clock or a Wi-Fi that wants a login.
    ///
    /// ```text
    /// sync-failed-certificate = The other side could not show that it is the real one. Perhaps this Wi-Fi wants you to sign in first, or the date and time of this device are wrong.
    /// ```
    pub fn sync_failed_certificate(&self) -> Text {
        self.0.own("sync-failed-certificate", None, &Args::none())
    }

    /// A page came instead of data, mostly because the Wi-Fi wants a login first.
    ///
    /// ```text
    /// sync-failed-wrong-type = A web page came instead of data. Perhaps this Wi-Fi wants you to sign in first.
    /// ```
    pub fn sync_failed_wrong_type(&self) -> Text {
        self.0.own("sync-failed-wrong-type", None, &Args::none())
    }

    /// 404 or 410.
    ///
    /// ```text
    /// sync-failed-not-there = It is not there any more.
    /// ```
    pub fn sync_failed_not_there(&self) -> Text {
        self.0.own("sync-failed-not-there", None, &Args::none())
    }

    /// 429, 5xx.
    ///
    /// ```text
    /// sync-failed-busy = The other side is busy now. We will try again later.
    /// ```
    pub fn sync_failed_busy(&self) -> Text {
        self.0.own("sync-failed-busy", None, &Args::none())
    }

    /// Another status.
    ///
    /// ```text
    /// sync-failed-refused = The other side does not give it to us.
    /// ```
    pub fn sync_failed_refused(&self) -> Text {
        self.0.own("sync-failed-refused", None, &Args::none())
    }

    /// The answer contradicts itself.
    ///
    /// ```text
    /// sync-failed-nonsense = The answer is broken. We did not take it.
    /// ```
    pub fn sync_failed_nonsense(&self) -> Text {
        self.0.own("sync-failed-nonsense", None, &Args::none())
    }

    /// A build without network code.
    ///
    /// ```text
    /// sync-failed-no-network = This version of the app cannot use the internet.
    /// ```
    pub fn sync_failed_no_network(&self) -> Text {
        self.0.own("sync-failed-no-network", None, &Args::none())
    }

    /// A file is not the one that was signed for.
    ///
    /// ```text
    /// update-failed-other-bytes = A part came damaged. We did not take it and will try again later.
    /// ```
    pub fn update_failed_other_bytes(&self) -> Text {
        self.0.own("update-failed-other-bytes", None, &Args::none())
    }

    /// The publisher's own files contradict each other.
    ///
    /// ```text
    /// update-failed-publisher = The publisher's files are broken. We did not take them. The publisher must repair them.
    /// ```
    pub fn update_failed_publisher(&self) -> Text {
        self.0.own("update-failed-publisher", None, &Args::none())
    }

    /// No room on the device.
    ///
    /// ```text
    /// update-failed-disk-full = There is no room left on this device. What you have keeps working.
    /// ```
    pub fn update_failed_disk_full(&self) -> Text {
        self.0.own("update-failed-disk-full", None, &Args::none())
    }

    /// The database of public content cannot be written or read.
    ///
    /// ```text
    /// update-failed-not-kept = This device could not keep the update. What you have keeps working.
    /// ```
    pub fn update_failed_not_kept(&self) -> Text {
        self.0.own("update-failed-not-kept", None, &Args::none())
    }

    /// The rule is written differently in the new edition.
    ///
    /// ```text
    /// effect-why-rule = The rule for this was changed or corrected.
    /// ```
    pub fn effect_why_rule(&self) -> Text {
        self.0.own("effect-why-rule", None, &Args::none())
    }

    /// The rule is not in the edition that is in use.
    ///
    /// ```text
    /// effect-why-new-rule = This rule is new.
    /// ```
    pub fn effect_why_new_rule(&self) -> Text {
        self.0.own("effect-why-new-rule", None, &Args::none())
    }

    /// The rule is not in the new edition.
    ///
    /// ```text
    /// effect-why-rule-gone = This rule does not exist any more.
    /// ```
    pub fn effect_why_rule_gone(&self) -> Text {
        self.0.own("effect-why-rule-gone", None, &Args::none())
    }

    /// A table of the law's figures changed: fees, wages, periods.
    ///
    /// ```text
    /// effect-why-figures = A number in the law changed, for example a fee or a wage.
    /// ```
    pub fn effect_why_figures(&self) -> Text {
        self.0.own("effect-why-figures", None, &Args::none())
    }

    /// The list of public holidays changed, so offices are closed on other days.
    ///
    /// ```text
    /// effect-why-holidays = The list of public holidays changed.
    /// ```
    pub fn effect_why_holidays(&self) -> Text {
        self.0.own("effect-why-holidays", None, &Args::none())
    }

    /// A condition that several rules share changed.
    ///
    /// ```text
    /// effect-why-definitions = A condition that this rule uses was changed or corrected.
    /// ```
    pub fn effect_why_definitions(&self) -> Text {
        self.0.own("effect-why-definitions", None, &Args::none())
    }

    /// Something else in the pack.
    ///
    /// ```text
    /// effect-why-other = The information that this rule uses was corrected.
    /// ```
    pub fn effect_why_other(&self) -> Text {
        self.0.own("effect-why-other", None, &Args::none())
    }

    /// day (Date) - the day on which the publisher last read the law through
    ///
    /// ```text
    /// effect-checked = The publisher last checked the law on { $day }.
    /// ```
    pub fn effect_checked(&self, day: Date) -> Text {
        self.0.own("effect-checked", None, &Args::none().with("day", day))
    }

    /// file (String) - the name of the file
    ///
    /// ```text
    /// trust-missing = This publisher’s site lacks a file that should be there: { $file }.
    ///     .do = Try again later. What you have stays as it is.
    /// ```
    pub fn trust_missing(&self, file: &str) -> Text {
        self.0.own("trust-missing", None, &Args::none().with("file", file))
    }

    /// file (String) - the name of the file
    ///
    /// ```text
    /// trust-missing = This publisher’s site lacks a file that should be there: { $file }.
    ///     .do = Try again later. What you have stays as it is.
    /// ```
    pub fn trust_missing_do(&self) -> Text {
        self.0.own("trust-missing", Some("do"), &Args::none())
    }

    /// size (Number) - the most kilobytes the file may have
    ///
    /// ```text
    /// trust-too-large = A file from this publisher’s site is larger than the { $size } kB it may have, so we stopped reading it.
    ///     .do = Try again on another network. If it happens again, tell the publisher. What you have stays as it is.
    /// ```
    pub fn trust_too_large(&self, size: i64) -> Text {
        self.0.own("trust-too-large", None, &Args::none().with("size", size))
    }

    /// size (Number) - the most kilobytes the file may have
    ///
    /// ```text
    /// trust-too-large = A file from this publisher’s site is larger than the { $size } kB it may have, so we stopped reading it.
    ///     .do = Try again on another network. If it happens again, tell the publisher. What you have stays as it is.
    /// ```
    pub fn trust_too_large_do(&self) -> Text {
        self.0.own("trust-too-large", Some("do"), &Args::none())
    }

    /// ```text
    /// trust-other-bytes = A file was changed on its way, or is not the one that the publisher signed.
    ///     .do = Try again, best on another network. What you have stays as it is.
    /// ```
    pub fn trust_other_bytes(&self) -> Text {
        self.0.own("trust-other-bytes", None, &Args::none())
    }

    /// ```text
    /// trust-other-bytes = A file was changed on its way, or is not the one that the publisher signed.
    ///     .do = Try again, best on another network. What you have stays as it is.
    /// ```
    pub fn trust_other_bytes_do(&self) -> Text {
        self.0.own("trust-other-bytes", Some("do"), &Args::none())
    }

    /// ```text
    /// trust-not-understood = This publisher’s list is signed, but it is not written in a way that we can read safely.
    ///     .do = Look for a newer version of { -app }. If there is none, tell the publisher. What you have stays as it is.
    /// ```
    pub fn trust_not_understood(&self) -> Text {
        self.0.own("trust-not-understood", None, &Args::none())
    }

    /// ```text
    /// trust-not-understood = This publisher’s list is signed, but it is not written in a way that we can read safely.
    ///     .do = Look for a newer version of { -app }. If there is none, tell the publisher. What you have stays as it is.
    /// ```
    pub fn trust_not_understood_do(&self) -> Text {
        self.0.own("trust-not-understood", Some("do"), &Args::none())
    }

    /// name (String) - the name that is not safe
    ///
    /// ```text
    /// trust-evil-name = This publisher’s list has a name that is not safe on a device: “{ $name }”.
    ///     .do = Tell the publisher. We took nothing from this list. What you have stays as it is.
    /// ```
    pub fn trust_evil_name(&self, name: &str) -> Text {
        self.0.own("trust-evil-name", None, &Args::none().with("name", name))
    }

    /// name (String) - the name that is not safe
    ///
    /// ```text
    /// trust-evil-name = This publisher’s list has a name that is not safe on a device: “{ $name }”.
    ///     .do = Tell the publisher. We took nothing from this list. What you have stays as it is.
    /// ```
    pub fn trust_evil_name_do(&self) -> Text {
        self.0.own("trust-evil-name", Some("do"), &Args::none())
    }

    /// found (Number) - the right signatures
    /// needed (Number) - the signatures that are needed
    ///
    /// ```text
    /// trust-too-few-signatures = This list needs { $needed } right signatures and has { $found }. It may not be from the publisher.
    ///     .do = Try again on another network. If it happens again, ask the publisher. What you have stays as it is.
    /// ```
    pub fn trust_too_few_signatures(&self, found: i64, needed: i64) -> Text {
        self.0.own("trust-too-few-signatures", None, &Args::none().with("found", found).with("needed", needed))
    }

    /// found (Number) - the right signatures
    /// needed (Number) - the signatures that are needed
    ///
    /// ```text
    /// trust-too-few-signatures = This list needs { $needed } right signatures and has { $found }. It may not be from the publisher.
    ///     .do = Try again on another network. If it happens again, ask the publisher. What you have stays as it is.
    /// ```
    pub fn trust_too_few_signatures_do(&self) -> Text {
        self.0.own("trust-too-few-signatures", Some("do"), &Args::none())
    }

    /// ```text
    /// trust-duplicate-signature = One signature stands twice on this list, as if it were two.
    ///     .do = Tell the publisher. What you have stays as it is.
    /// ```
    pub fn trust_duplicate_signature(&self) -> Text {
        self.0.own("trust-duplicate-signature", None, &Args::none())
    }

    /// ```text
    /// trust-duplicate-signature = One signature stands twice on this list, as if it were two.
    ///     .do = Tell the publisher. What you have stays as it is.
    /// ```
    pub fn trust_duplicate_signature_do(&self) -> Text {
        self.0.own("trust-duplicate-signature", Some("do"), &Args::none())
    }

    /// held (Number) - the version that was seen before
    /// offered (Number) - the version that was offered
    ///
    /// ```text
    /// trust-rollback = We were offered version { $offered }, but we have already seen version { $held }. Somebody may be showing you old content.
    ///     .do = Try again on another network. What you have is newer and stays as it is.
    /// ```
    pub fn trust_rollback(&self, held: i64, offered: i64) -> Text {
        self.0.own("trust-rollback", None, &Args::none().with("held", held).with("offered", offered))
    }

    /// held (Number) - the version that was seen before
    /// offered (Number) - the version that was offered
    ///
    /// ```text
    /// trust-rollback = We were offered version { $offered }, but we have already seen version { $held }. Somebody may be showing you old content.
    ///     .do = Try again on another network. What you have is newer and stays as it is.
    /// ```
    pub fn trust_rollback_do(&self) -> Text {
        self.0.own("trust-rollback", Some("do"), &Args::none())
    }

    /// version (Number) - the version that has two contents
    ///
    /// ```text
    /// trust-same-version = Version { $version } of this list has other content than before. A version may never change.
    ///     .do = Try again later. If it happens again, tell the publisher. What you have stays as it is.
    /// ```
    pub fn trust_same_version(&self, version: i64) -> Text {
        self.0.own("trust-same-version", None, &Args::none().with("version", version))
    }

    /// version (Number) - the version that has two contents
    ///
    /// ```text
    /// trust-same-version = Version { $version } of this list has other content than before. A version may never change.
    ///     .do = Try again later. If it happens again, tell the publisher. What you have stays as it is.
    /// ```
    pub fn trust_same_version_do(&self) -> Text {
        self.0.own("trust-same-version", Some("do"), &Args::none())
    }

    /// ```text
    /// trust-mixed = The files on this publisher’s site do not belong together. The site may just be changing.
    ///     .do = Try again in some minutes. What you have stays as it is.
    /// ```
    pub fn trust_mixed(&self) -> Text {
        self.0.own("trust-mixed", None, &Args::none())
    }

    /// ```text
    /// trust-mixed = The files on this publisher’s site do not belong together. The site may just be changing.
    ///     .do = Try again in some minutes. What you have stays as it is.
    /// ```
    pub fn trust_mixed_do(&self) -> Text {
        self.0.own("trust-mixed", Some("do"), &Args::none())
    }

    /// on (Date) - the last day
    /// today (Date) - the day that we compared with
    ///
    /// ```text
    /// trust-expired = The newest list we could get was good until { $on }, and today is { $today }. There may be newer content that does not reach you.
    ///     .do = Try again on another network. What you have stays as it is, and may be out of date.
    /// ```
    pub fn trust_expired(&self, on: Date, today: Date) -> Text {
        self.0.own("trust-expired", None, &Args::none().with("on", on).with("today", today))
    }

    /// on (Date) - the last day
    /// today (Date) - the day that we compared with
    ///
    /// ```text
    /// trust-expired = The newest list we could get was good until { $on }, and today is { $today }. There may be newer content that does not reach you.
    ///     .do = Try again on another network. What you have stays as it is, and may be out of date.
    /// ```
    pub fn trust_expired_do(&self) -> Text {
        self.0.own("trust-expired", Some("do"), &Args::none())
    }

    /// on (Date) - the last day
    /// today (Date) - the day that the device shows
    ///
    /// ```text
    /// trust-clock-ahead = Your clock looks wrong. This device says that today is { $today }, but the newest list we could get was good until { $on }.
    ///     .do = Check the date of this device, then try again. If the date is right, this publisher has stopped, and what you have may be out of date.
    /// ```
    pub fn trust_clock_ahead(&self, on: Date, today: Date) -> Text {
        self.0.own("trust-clock-ahead", None, &Args::none().with("on", on).with("today", today))
    }

    /// on (Date) - the last day
    /// today (Date) - the day that the device shows
    ///
    /// ```text
    /// trust-clock-ahead = Your clock looks wrong. This device says that today is { $today }, but the newest list we could get was good until { $on }.
    ///     .do = Check the date of this device, then try again. If the date is right, this publisher has stopped, and what you have may be out of date.
    /// ```
    pub fn trust_clock_ahead_do(&self) -> Text {
        self.0.own("trust-clock-ahead", Some("do"), &Args::none())
    }

    /// date (Date) - a day that has surely passed
    ///
    /// ```text
    /// trust-clock-behind = Your clock looks wrong. It is at least { $date }, but this device shows an earlier day.
    ///     .do = Check the date of this device. Days and deadlines are shown by it.
    /// ```
    pub fn trust_clock_behind(&self, date: Date) -> Text {
        self.0.own("trust-clock-behind", None, &Args::none().with("date", date))
    }

    /// date (Date) - a day that has surely passed
    ///
    /// ```text
    /// trust-clock-behind = Your clock looks wrong. It is at least { $date }, but this device shows an earlier day.
    ///     .do = Check the date of this device. Days and deadlines are shown by it.
    /// ```
    pub fn trust_clock_behind_do(&self) -> Text {
        self.0.own("trust-clock-behind", Some("do"), &Args::none())
    }

    /// Beside content whose publisher has not confirmed it lately.
    /// date (Date)
    ///
    /// ```text
    /// trust-not-confirmed-since = Not confirmed since { $date }
    /// ```
    pub fn trust_not_confirmed_since(&self, date: Date) -> Text {
        self.0.own("trust-not-confirmed-since", None, &Args::none().with("date", date))
    }

    /// name (String) - a publisher
    /// path (String) - the name of a file
    ///
    /// ```text
    /// trust-out-of-path = { $name } lists a file that only others may publish: { $path }.
    ///     .do = Tell the publisher. Other publishers are not concerned. What you have stays as it is.
    /// ```
    pub fn trust_out_of_path(&self, name: &str, path: &str) -> Text {
        self.0.own("trust-out-of-path", None, &Args::none().with("name", name).with("path", path))
    }

    /// name (String) - a publisher
    /// path (String) - the name of a file
    ///
    /// ```text
    /// trust-out-of-path = { $name } lists a file that only others may publish: { $path }.
    ///     .do = Tell the publisher. Other publishers are not concerned. What you have stays as it is.
    /// ```
    pub fn trust_out_of_path_do(&self) -> Text {
        self.0.own("trust-out-of-path", Some("do"), &Args::none())
    }

    /// name (String) - a publisher
    ///
    /// ```text
    /// trust-no-such-publisher = { $name } does not publish here, or no longer does.
    ///     .do = Check the name, or remove this publisher. What you entered yourself is not touched.
    /// ```
    pub fn trust_no_such_publisher(&self, name: &str) -> Text {
        self.0.own("trust-no-such-publisher", None, &Args::none().with("name", name))
    }

    /// name (String) - a publisher
    ///
    /// ```text
    /// trust-no-such-publisher = { $name } does not publish here, or no longer does.
    ///     .do = Check the name, or remove this publisher. What you entered yourself is not touched.
    /// ```
    pub fn trust_no_such_publisher_do(&self) -> Text {
        self.0.own("trust-no-such-publisher", Some("do"), &Args::none())
    }

    /// path (String) - the name of a file
    ///
    /// ```text
    /// trust-no-such-file = Nobody here publishes { $path }.
    ///     .do = Check the address. It may be an old one.
    /// ```
    pub fn trust_no_such_file(&self, path: &str) -> Text {
        self.0.own("trust-no-such-file", None, &Args::none().with("path", path))
    }

    /// path (String) - the name of a file
    ///
    /// ```text
    /// trust-no-such-file = Nobody here publishes { $path }.
    ///     .do = Check the address. It may be an old one.
    /// ```
    pub fn trust_no_such_file_do(&self) -> Text {
        self.0.own("trust-no-such-file", Some("do"), &Args::none())
    }

    /// ```text
    /// trust-too-many-publishers = This publisher passes trust on to too many others.
    ///     .do = Tell the publisher. What you have stays as it is.
    /// ```
    pub fn trust_too_many_publishers(&self) -> Text {
        self.0.own("trust-too-many-publishers", None, &Args::none())
    }

    /// ```text
    /// trust-too-many-publishers = This publisher passes trust on to too many others.
    ///     .do = Tell the publisher. What you have stays as it is.
    /// ```
    pub fn trust_too_many_publishers_do(&self) -> Text {
        self.0.own("trust-too-many-publishers", Some("do"), &Args::none())
    }

    /// ```text
    /// trust-nothing-yet = We have nothing from this publisher yet.
    ///     .do = Get it once with a network, or from a folder or USB stick.
    /// ```
    pub fn trust_nothing_yet(&self) -> Text {
        self.0.own("trust-nothing-yet", None, &Args::none())
    }

    /// ```text
    /// trust-nothing-yet = We have nothing from this publisher yet.
    ///     .do = Get it once with a network, or from a folder or USB stick.
    /// ```
    pub fn trust_nothing_yet_do(&self) -> Text {
        self.0.own("trust-nothing-yet", Some("do"), &Args::none())
    }

    /// ```text
    /// nav-today = Today
    /// ```
    pub fn nav_today(&self) -> Text {
        self.0.own("nav-today", None, &Args::none())
    }

    /// ```text
    /// nav-timeline = Timeline
    /// ```
    pub fn nav_timeline(&self) -> Text {
        self.0.own("nav-timeline", None, &Args::none())
    }

    /// ```text
    /// nav-life = Life
    /// ```
    pub fn nav_life(&self) -> Text {
        self.0.own("nav-life", None, &Args::none())
    }

    /// ```text
    /// nav-about-me = About me
    /// ```
    pub fn nav_about_me(&self) -> Text {
        self.0.own("nav-about-me", None, &Args::none())
    }

    /// ```text
    /// nav-settings = Settings
    /// ```
    pub fn nav_settings(&self) -> Text {
        self.0.own("nav-settings", None, &Args::none())
    }

    /// ```text
    /// action-continue = Continue
    /// ```
    pub fn action_continue(&self) -> Text {
        self.0.own("action-continue", None, &Args::none())
    }

    /// ```text
    /// action-back = Back
    /// ```
    pub fn action_back(&self) -> Text {
        self.0.own("action-back", None, &Args::none())
    }

    /// ```text
    /// action-cancel = Cancel
    /// ```
    pub fn action_cancel(&self) -> Text {
        self.0.own("action-cancel", None, &Args::none())
    }

    /// ```text
    /// action-save = Save
    /// ```
    pub fn action_save(&self) -> Text {
        self.0.own("action-save", None, &Args::none())
    }

    /// ```text
    /// action-undo = Undo
    /// ```
    pub fn action_undo(&self) -> Text {
        self.0.own("action-undo", None, &Args::none())
    }

    /// ```text
    /// action-close = Close
    /// ```
    pub fn action_close(&self) -> Text {
        self.0.own("action-close", None, &Args::none())
    }

    /// ```text
    /// action-retry = Try again
    /// ```
    pub fn action_retry(&self) -> Text {
        self.0.own("action-retry", None, &Args::none())
    }

    /// ```text
    /// action-show-at-counter = Show at the counter
    /// ```
    pub fn action_show_at_counter(&self) -> Text {
        self.0.own("action-show-at-counter", None, &Args::none())
    }

    /// ```text
    /// action-choose-language = Choose your language
    /// ```
    pub fn action_choose_language(&self) -> Text {
        self.0.own("action-choose-language", None, &Args::none())
    }

    /// ```text
    /// action-correct = Correct this
    /// ```
    pub fn action_correct(&self) -> Text {
        self.0.own("action-correct", None, &Args::none())
    }

    /// ```text
    /// answer-yes = Yes
    /// ```
    pub fn answer_yes(&self) -> Text {
        self.0.own("answer-yes", None, &Args::none())
    }

    /// ```text
    /// answer-no = No
    /// ```
    pub fn answer_no(&self) -> Text {
        self.0.own("answer-no", None, &Args::none())
    }

    /// ```text
    /// answer-unknown = I do not know
    /// ```
    pub fn answer_unknown(&self) -> Text {
        self.0.own("answer-unknown", None, &Args::none())
    }

    /// ```text
    /// answer-declined = I prefer not to say
    /// ```
    pub fn answer_declined(&self) -> Text {
        self.0.own("answer-declined", None, &Args::none())
    }

    /// by (String) - the person
    /// on (Date)
    ///
    /// ```text
    /// translation-reviewed = Translation checked by { $by } on { DATETIME($on, dateStyle: "medium") }
    /// ```
    pub fn translation_reviewed(&self, by: &str, on: Date) -> Text {
        self.0.own("translation-reviewed", None, &Args::none().with("by", by).with("on", on))
    }

    /// ```text
    /// translation-machine-drafted = Translated by a machine. Nobody has checked it yet.
    /// ```
    pub fn translation_machine_drafted(&self) -> Text {
        self.0.own("translation-machine-drafted", None, &Args::none())
    }

    /// ```text
    /// translation-outdated = The original has changed since this was translated.
    /// ```
    pub fn translation_outdated(&self) -> Text {
        self.0.own("translation-outdated", None, &Args::none())
    }

    /// ```text
    /// translation-fallen-back = Not translated into your language yet.
    /// ```
    pub fn translation_fallen_back(&self) -> Text {
        self.0.own("translation-fallen-back", None, &Args::none())
    }

    /// ```text
    /// information-only = This is information, not legal advice.
    /// ```
    pub fn information_only(&self) -> Text {
        self.0.own("information-only", None, &Args::none())
    }

    /// ```text
    /// work-log-title = Work log
    /// ```
    pub fn work_log_title(&self) -> Text {
        self.0.own("work-log-title", None, &Args::none())
    }

    /// ```text
    /// work-log-lead = Write down when you worked. It helps you to check your pay and your hours. It stays on this device.
    /// ```
    pub fn work_log_lead(&self) -> Text {
        self.0.own("work-log-lead", None, &Args::none())
    }

    /// ```text
    /// work-log-open = Write down my work
    /// ```
    pub fn work_log_open(&self) -> Text {
        self.0.own("work-log-open", None, &Args::none())
    }

    /// count (Number)
    ///
    /// ```text
    /// work-log-days = { $count ->
    ///     [one] { $count } day of work
    ///    *[other] { $count } days of work
    /// }
    /// ```
    pub fn work_log_days(&self, count: i64) -> Text {
        self.0.own("work-log-days", None, &Args::none().with("count", count))
    }

    /// ```text
    /// work-log-add = Add work
    /// ```
    pub fn work_log_add(&self) -> Text {
        self.0.own("work-log-add", None, &Args::none())
    }

    /// what (String) - such as “café, 4 hours”
    ///
    /// ```text
    /// work-log-again = Same as last time, today: { $what }
    /// ```
    pub fn work_log_again(&self, what: &str) -> Text {
        self.0.own("work-log-again", None, &Args::none().with("what", what))
    }

    /// ```text
    /// work-log-day = Day
    /// ```
    pub fn work_log_day(&self) -> Text {
        self.0.own("work-log-day", None, &Args::none())
    }

    /// ```text
    /// work-log-today = Today
    /// ```
    pub fn work_log_today(&self) -> Text {
        self.0.own("work-log-today", None, &Args::none())
    }

    /// ```text
    /// work-log-yesterday = Yesterday
    /// ```
    pub fn work_log_yesterday(&self) -> Text {
        self.0.own("work-log-yesterday", None, &Args::none())
    }

    /// ```text
    /// work-log-other-day = Another day
    /// ```
    pub fn work_log_other_day(&self) -> Text {
        self.0.own("work-log-other-day", None, &Args::none())
    }

    /// ```text
    /// work-log-how = How do you want to write it?
    /// ```
    pub fn work_log_how(&self) -> Text {
        self.0.own("work-log-how", None, &Args::none())
    }

    /// ```text
    /// work-log-by-hours = Hours
    /// ```
    pub fn work_log_by_hours(&self) -> Text {
        self.0.own("work-log-by-hours", None, &Args::none())
    }

    /// ```text
    /// work-log-by-times = From and until
    /// ```
    pub fn work_log_by_times(&self) -> Text {
        self.0.own("work-log-by-times", None, &Args::none())
    }

    /// ```text
    /// work-log-hours = Hours without the break
    /// ```
    pub fn work_log_hours(&self) -> Text {
        self.0.own("work-log-hours", None, &Args::none())
    }

    /// ```text
    /// work-log-started = Began
    /// ```
    pub fn work_log_started(&self) -> Text {
        self.0.own("work-log-started", None, &Args::none())
    }

    /// ```text
    /// work-log-ended = Ended
    /// ```
    pub fn work_log_ended(&self) -> Text {
        self.0.own("work-log-ended", None, &Args::none())
    }

    /// ```text
    /// work-log-ended-hint = If this is earlier than the beginning, it is the next morning.
    /// ```
    pub fn work_log_ended_hint(&self) -> Text {
        self.0.own("work-log-ended-hint", None, &Args::none())
    }

    /// ```text
    /// work-log-break = Break
    /// ```
    pub fn work_log_break(&self) -> Text {
        self.0.own("work-log-break", None, &Args::none())
    }

    /// ```text
    /// work-log-job = Job
    /// ```
    pub fn work_log_job(&self) -> Text {
        self.0.own("work-log-job", None, &Args::none())
    }

    /// ```text
    /// work-log-job-other = Another job
    /// ```
    pub fn work_log_job_other(&self) -> Text {
        self.0.own("work-log-job-other", None, &Args::none())
    }

    /// ```text
    /// work-log-job-name = Name of the job
    /// ```
    pub fn work_log_job_name(&self) -> Text {
        self.0.own("work-log-job-name", None, &Args::none())
    }

    /// ```text
    /// work-log-job-hint = A name of your own, such as “café”. You can leave it empty.
    /// ```
    pub fn work_log_job_hint(&self) -> Text {
        self.0.own("work-log-job-hint", None, &Args::none())
    }

    /// ```text
    /// work-log-save = Save this day
    /// ```
    pub fn work_log_save(&self) -> Text {
        self.0.own("work-log-save", None, &Args::none())
    }

    /// ```text
    /// work-log-no-hours = Write the hours, or both when you began and when you ended.
    /// ```
    pub fn work_log_no_hours(&self) -> Text {
        self.0.own("work-log-no-hours", None, &Args::none())
    }

    /// ```text
    /// work-log-no-day = Write the day.
    /// ```
    pub fn work_log_no_day(&self) -> Text {
        self.0.own("work-log-no-day", None, &Args::none())
    }

    /// ```text
    /// work-log-this-week = This week
    /// ```
    pub fn work_log_this_week(&self) -> Text {
        self.0.own("work-log-this-week", None, &Args::none())
    }

    /// hours (String) - such as “24 hours”
    ///
    /// ```text
    /// work-log-week-total = { $hours } this week
    /// ```
    pub fn work_log_week_total(&self, hours: &str) -> Text {
        self.0.own("work-log-week-total", None, &Args::none().with("hours", hours))
    }

    /// ```text
    /// work-log-seven-days = Seven days together
    /// ```
    pub fn work_log_seven_days(&self) -> Text {
        self.0.own("work-log-seven-days", None, &Args::none())
    }

    /// hours (String)
    /// limit (String)
    ///
    /// ```text
    /// work-log-last-seven = In the seven days up to today: { $hours }. Your permission allows { $limit }.
    /// ```
    pub fn work_log_last_seven(&self, hours: &str, limit: &str) -> Text {
        self.0.own("work-log-last-seven", None, &Args::none().with("hours", hours).with("limit", limit))
    }

    /// hours (String)
    ///
    /// ```text
    /// work-log-room = Today you can still work { $hours }.
    /// ```
    pub fn work_log_room(&self, hours: &str) -> Text {
        self.0.own("work-log-room", None, &Args::none().with("hours", hours))
    }

    /// ```text
    /// work-log-no-room = Today there are no hours left.
    /// ```
    pub fn work_log_no_room(&self) -> Text {
        self.0.own("work-log-no-room", None, &Args::none())
    }

    /// from (Date)
    /// until (Date)
    /// hours (String)
    /// limit (String)
    ///
    /// ```text
    /// work-log-above = { DATETIME($from, dateStyle: "medium") } to { DATETIME($until, dateStyle: "medium") } comes to { $hours }. That is more than { $limit }. Ask your employers for fewer hours in these days. If this has already happened, ask for advice before your next application.
    /// ```
    pub fn work_log_above(&self, from: Date, until: Date, hours: &str, limit: &str) -> Text {
        self.0.own("work-log-above", None, &Args::none().with("from", from).with("until", until).with("hours", hours).with("limit", limit))
    }

    /// ```text
    /// work-log-limit-note = Students have another limit in the long vacation of the school.
    /// ```
    pub fn work_log_limit_note(&self) -> Text {
        self.0.own("work-log-limit-note", None, &Args::none())
    }

    /// from (Date)
    /// until (Date)
    ///
    /// ```text
    /// work-log-week = { DATETIME($from, dateStyle: "medium") } – { DATETIME($until, dateStyle: "medium") }
    /// ```
    pub fn work_log_week(&self, from: Date, until: Date) -> Text {
        self.0.own("work-log-week", None, &Args::none().with("from", from).with("until", until))
    }

    /// from (String) - a time of day
    /// until (String) - a time of day
    ///
    /// ```text
    /// work-log-times = { $from } – { $until }
    /// ```
    pub fn work_log_times(&self, from: &str, until: &str) -> Text {
        self.0.own("work-log-times", None, &Args::none().with("from", from).with("until", until))
    }

    /// hours (String)
    ///
    /// ```text
    /// work-log-night = { $hours } at night
    /// ```
    pub fn work_log_night(&self, hours: &str) -> Text {
        self.0.own("work-log-night", None, &Args::none().with("hours", hours))
    }

    /// ```text
    /// work-log-day-off = Weekly day off
    /// ```
    pub fn work_log_day_off(&self) -> Text {
        self.0.own("work-log-day-off", None, &Args::none())
    }

    /// ```text
    /// work-log-incomplete = Hours are missing
    /// ```
    pub fn work_log_incomplete(&self) -> Text {
        self.0.own("work-log-incomplete", None, &Args::none())
    }

    /// ```text
    /// work-log-odd-times = These times do not fit together
    /// ```
    pub fn work_log_odd_times(&self) -> Text {
        self.0.own("work-log-odd-times", None, &Args::none())
    }

    /// ```text
    /// work-log-undated = Day is missing
    /// ```
    pub fn work_log_undated(&self) -> Text {
        self.0.own("work-log-undated", None, &Args::none())
    }

    /// ```text
    /// work-log-nothing = No day of work is written down yet.
    /// ```
    pub fn work_log_nothing(&self) -> Text {
        self.0.own("work-log-nothing", None, &Args::none())
    }

    /// ```text
    /// work-log-nothing-next = Add a day above. Two taps are enough.
    /// ```
    pub fn work_log_nothing_next(&self) -> Text {
        self.0.own("work-log-nothing-next", None, &Args::none())
    }
}
