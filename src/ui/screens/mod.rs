//! One file per screen.

pub mod about;
pub mod alerts;
pub mod answer_field;
pub mod area;
pub mod ask;
pub mod calculator;
pub mod counter;
pub mod disaster;
pub mod events;
pub mod field;
#[cfg(debug_assertions)]
pub mod gallery;
pub mod gallery_screen;
pub mod going_home;
pub mod guide;
pub mod household;
pub mod item;
pub mod life;
pub mod lock;
pub mod notices;
pub mod pathway;
pub mod pathways;
pub mod payments;
pub mod places;
pub mod portable;
pub mod problem;
pub mod publishers;
pub mod record;
pub mod rule;
pub mod search;
pub mod settings;
pub mod shapes;
pub mod sources;
#[cfg(test)]
mod staged;
pub mod start;
pub mod timeline;
pub mod today;
pub mod wait;
pub mod work_log;

#[cfg(test)]
mod walk;
