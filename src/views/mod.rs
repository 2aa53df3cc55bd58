//! What a screen or a terminal shows, in the person's language, still no screen.
//!
//! Every view is plain data that can travel through the door between the companion and its screens. A [`Scene`] is
//! what they are made from: the pack, its places and law texts, and the words of one language.

mod about;
mod alerts;
mod area;
mod asked;
mod calculator;
mod card;
mod change;
mod counter;
mod disaster;
mod effect;
mod event;
mod going_home;
mod guide;
mod hours;
mod household;
mod item;
mod law_news;
mod names;
mod pack;
mod pathway;
mod pathways;
mod payments;
mod place;
mod plan;
mod portable;
mod problem;
mod publishers;
mod quantity;
mod question;
mod reading;
mod scene;
mod search;
mod sources;
mod telling;
mod timeline;
mod today;
mod tried;
mod trips;
mod when;
mod work_log;

pub use about::{AboutView, EntityView, FieldView, RecordView, about};
pub use alerts::{
    AlertCard, AlertHistoryView, AlertMark, AlertView, AlertsView, Concern, FactView, FreshView, Held,
    HeldAt, HereView, LevelView, Loudness, OfficialView, PlaceAlertsView, Role, STALE_AFTER, SitesView,
    TodoView, alert_view, alerts, held, history, loudness, refuges,
};
pub use area::{AREAS, AreaCard, AreaView, ContactView, KindView, LifeView, RuleLine, area, contacts, life};
pub use asked::{AskedView, Told, asked, start};
pub use calculator::{
    BarView, BarsView, CalculatorCard, CalculatorView, CellView, FigureView, InputView, LineView, ListView,
    OutcomeView, ResultView, calculator, calculators,
};
pub use card::{ItemAt, ItemCard, card};
pub use change::{ChangeView, change_views};
pub use counter::{CounterView, counter};
pub use disaster::{
    BagView, CallView, DisasterView, EmbassyView, PLACE_MARK, PersonalNotes, SafeSentence, SafeView,
    SentenceView, WayView, disaster,
};
pub use effect::{EffectLine, EffectView, Side, effect};
pub use event::{EventCard, EventField, EventView, EventsView, RecentView, event, events, told};
pub use going_home::{GoingHomeView, OriginStep, OriginView, Slot, SlotView, TripView, going_home};
pub use guide::{GuideLine, GuideView, guide};
pub use household::{
    HouseholdView, PersonView, TogetherLineView, TogetherOfficeView, TogetherPaperView, TogetherView,
    about_member, household, name,
};
pub use item::{ArticleView, FactLine, ItemView, Pair, item, rule};
pub use law_news::law_news;
pub use names::{choices, countries, municipalities};
pub use pack::{PackView, pack};
pub use pathway::{AskLine, PathwayView, RequirementView, Start, pathway, pathway_in_general};
pub use pathways::{GoalView, PathwayCard, PathwaysView, ProgressView, pathways};
pub use payments::{
    OtherPayment, PaymentCell, PaymentColumn, PaymentMonth, PaymentState, PaymentSum, PaymentsView, payments,
};
pub use place::{
    DotView, Found, LocalTime, MAP_SIZE, MapView, OpenView, PlaceCard, PlaceLinks, PlaceView, PlacesAsked,
    PlacesNear, PlacesView, Sought, SourceView, TownView, is_wanted, place, places,
};
pub use plan::{DifferenceKind, DifferenceLine, PlanItem, PlanView, TriedView, VisitView, kept, tried};
pub use portable::{
    PortableEntry, PortableField, PortableFile, PortableLine, PortableRecord, PortableSection, PortableView,
    portable, portable_file,
};
pub use problem::problem;
pub use publishers::{
    FetchState, LookedView, PublisherFacts, PublisherView, PublishersView, publisher, publishers,
};
pub use question::{Answer, ChoiceView, FieldAt, QuestionView, question};
pub use reading::{Reading, ReadingError};
pub use scene::Scene;
pub use search::{
    HitView, MarkedRun, MarkedText, SearchView, Target, documents, found, municipality_documents,
    nothing_typed, place_document, readings, record_documents,
};
pub use sources::{
    Able, NoticeTold, NoticeView, SourceCard, SourceTold, SourcesView, SyncTold, SyncView, notices, sources,
    sync,
};
pub use timeline::{EntryChange, EntryView, MarkKind, MonthView, TimelineView, timeline};
pub use today::{Group, GroupView, TodayView, today};
pub use tried::Tried;
pub use when::{WhenView, when};
pub use work_log::{AgainView, SevenDaysView, WORK_DAY, WorkDayView, WorkLogView, WorkWeekView, work_log};
