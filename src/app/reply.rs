//! What the companion answers.

use super::{DoorProblem, Problem};
use crate::facts::RecordId;
use crate::views::{
    AboutView, AlertHistoryView, AlertView, AlertsView, AreaView, AskedView, CalculatorCard, CalculatorView,
    ChoiceView, ContactView, CounterView, DisasterView, EffectView, EventView, EventsView, FetchState,
    GoingHomeView, GuideView, HouseholdView, ItemView, LifeView, LookedView, NoticeView, PackView,
    PathwayView, PathwaysView, PaymentsView, PlaceView, PlacesView, PortableView, PublishersView, SearchView,
    SourcesView, SyncView, TimelineView, TodayView, TriedView, WorkLogView,
};
use serde::{Deserialize, Serialize};

/// The answer to one command.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// Where the store stands.
    Status(Status),
    /// Life and its areas.
    Life(LifeView),
    /// One area.
    Area(AreaView),
    /// All calculators.
    Calculators(Vec<CalculatorCard>),
    /// A calculator.
    Calculator(Box<CalculatorView>),
    /// A guide.
    Guide(Box<GuideView>),
    /// What can come next.
    Pathways(PathwaysView),
    /// One pathway.
    Pathway(Box<PathwayView>),
    /// Whom to ask.
    Contacts(Vec<ContactView>),
    /// What was found.
    Found(Box<SearchView>),
    /// Who says all this.
    Pack(PackView),
    /// A list to choose from.
    Choices(Vec<ChoiceView>),
    /// What is near.
    Places(Box<PlacesView>),
    /// One place.
    Place(Box<PlaceView>),
    /// Today.
    Today(Box<TodayView>),
    /// The timeline.
    Timeline(TimelineView),
    /// An item, or a rule in general.
    Item(Box<ItemView>),
    /// The card for the counter.
    Counter(Box<CounterView>),
    /// The first questions.
    Start(Vec<AskedView>),
    /// One question.
    Asked(Box<AskedView>),
    /// Everything that was told.
    About(AboutView),
    /// The people of the household.
    Household(HouseholdView),
    /// What was paid.
    Payments(Box<PaymentsView>),
    /// The list of leaving.
    GoingHome(Box<GoingHomeView>),
    /// What can be taken along.
    Portable(Box<PortableView>),
    /// The text of a file.
    File(String),
    /// What holds now.
    Alerts(Box<AlertsView>),
    /// One alert.
    Alert(Box<AlertView>),
    /// What was announced in the last month.
    AlertHistory(AlertHistoryView),
    /// The disaster card.
    Disaster(Box<DisasterView>),
    /// What may happen, and what did lately.
    Events(EventsView),
    /// What an event asks.
    Event(Box<EventView>),
    /// What follows from something tried, or from an event that was told.
    Tried(Box<TriedView>),
    /// What was tried is told; the record that tells of it, where there is one.
    Kept(Option<RecordId>),
    /// The work log.
    WorkLog(Box<WorkLogView>),
    /// Whose words are read here.
    Publishers(Box<PublishersView>),
    /// What looking at somebody found so far.
    Looked(Box<LookedView>),
    /// How far an update is.
    Update(FetchState),
    /// What an update that waits would change; nothing where none does.
    Waiting(Option<Box<EffectView>>),
    /// The record that was added.
    Added(RecordId),
    /// The public sources.
    Sources(Box<SourcesView>),
    /// News that came from them.
    Notices(Vec<NoticeView>),
    /// How far looking at them is; nothing where nothing runs or ran.
    Sync(Option<SyncView>),
    /// Done, and there is nothing to show for it.
    Done,
    /// The last change was taken back, or there was none.
    Undone(bool),
}

/// Where the store stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Whether it can be read now.
    pub stage: Stage,
    /// Whether a system keystore can be used.
    pub keystore: bool,
    /// The shortest passphrase that is taken.
    pub shortest_passphrase: usize,
}

/// Whether the store can be read now.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Nobody has begun.
    New,
    /// Told, and forgotten on closing until a lock is chosen.
    Draft,
    /// Locked by a passphrase.
    LockedByPassphrase,
    /// Locked by the system keystore.
    LockedByKeystore,
    /// Open.
    Open,
}

/// What a command changed; screens redraw for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Facts or marks changed, and with them the agenda.
    pub agenda: bool,
    /// The store was opened, closed or locked.
    pub stage: bool,
    /// Something came from a public source.
    #[serde(default)]
    pub public: bool,
}

impl From<DoorProblem> for Problem {
    fn from(problem: DoorProblem) -> Problem {
        Problem::Door(problem)
    }
}
