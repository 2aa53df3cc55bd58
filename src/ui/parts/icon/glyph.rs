//! The pictures beside actions and places in the app.

use super::*;

/// What a picture stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    /// The screen of what is due.
    Today,
    /// The screen of months.
    Timeline,
    /// The screen of the eight areas.
    Life,
    /// What the person told us about themselves.
    AboutMe,
    /// The person's documents.
    Documents,
    /// Choices about the app.
    Settings,
    /// Contacts and places.
    Help,
    /// What feeds report.
    Alerts,
    /// To the screen before; points.
    Back,
    /// Into what it stands beside; points.
    Onward,
    /// Finished.
    Done,
    /// Take back.
    Undo,
    /// Put away.
    Close,
    /// Alter.
    Change,
    /// Add one.
    Add,
    /// Take out.
    Remove,
    /// Show to the clerk.
    Counter,
    /// Look for.
    Search,
    /// Make visible.
    Show,
    /// Make invisible.
    Hide,
    /// Call.
    Phone,
    /// A place.
    Place,
    /// Hours.
    Hours,
    /// The law.
    Law,
    /// A way out of the app; points.
    Outside,
    /// Read aloud.
    Speak,
    /// Languages.
    Languages,
    /// Something to know.
    Info,
    /// Ask first.
    Ask,
    /// Written by a machine.
    Machine,
    /// No network.
    Offline,
    /// Something is wrong.
    Wrong,
    /// Something to look at.
    Attention,
    /// Work something out.
    Calculator,
    /// Put on paper.
    Print,
    /// Share or save a file.
    Share,
    /// The lock.
    Lock,
    /// A day.
    Day,
    /// What something costs.
    Cost,
}

/// Shows a glyph.
#[component]
pub fn GlyphIcon(glyph: Glyph) -> Element {
    match glyph {
        Glyph::Today => picture(LdSun, false),
        Glyph::Timeline => picture(LdCalendarRange, false),
        Glyph::Life => picture(LdLayoutGrid, false),
        Glyph::AboutMe => picture(LdUserRound, false),
        Glyph::Documents => picture(LdFileText, true),
        Glyph::Settings => picture(LdSlidersHorizontal, true),
        Glyph::Help => picture(LdLifeBuoy, false),
        Glyph::Alerts => picture(LdBell, false),
        Glyph::Back => picture(LdArrowLeft, true),
        Glyph::Onward => picture(LdChevronRight, true),
        Glyph::Done => picture(LdCheck, false),
        Glyph::Undo => picture(LdUndo2, true),
        Glyph::Close => picture(LdX, false),
        Glyph::Change => picture(LdPencil, true),
        Glyph::Add => picture(LdPlus, false),
        Glyph::Remove => picture(LdTrash2, false),
        Glyph::Counter => picture(LdConciergeBell, false),
        Glyph::Search => picture(LdSearch, false),
        Glyph::Show => picture(LdEye, false),
        Glyph::Hide => picture(LdEyeOff, false),
        Glyph::Phone => picture(LdPhone, false),
        Glyph::Place => picture(LdMapPin, false),
        Glyph::Hours => picture(LdClock, false),
        Glyph::Law => picture(LdScale, false),
        Glyph::Outside => picture(LdExternalLink, true),
        Glyph::Speak => picture(LdVolume2, true),
        Glyph::Languages => picture(LdLanguages, false),
        Glyph::Ask => picture(LdMessageCircleQuestion, true),
        Glyph::Machine => picture(LdBot, false),
        Glyph::Offline => picture(LdCloudOff, false),
        Glyph::Wrong => picture(LdOctagonAlert, false),
        Glyph::Calculator => picture(LdCalculator, false),
        Glyph::Attention => picture(LdTriangleAlert, false),
        Glyph::Print => picture(LdPrinter, false),
        Glyph::Share => picture(LdShare, false),
        Glyph::Lock => picture(LdLock, false),
        Glyph::Cost => picture(LdJapaneseYen, false),
        Glyph::Day => picture(LdCalendarDays, false),
        Glyph::Info => picture(LdInfo, false),
    }
}
