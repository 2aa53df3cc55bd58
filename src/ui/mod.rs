//! The screens. They hold read-only views and a [`session::Session`]; truth lives behind the companion's door.

pub mod app;
pub mod parts;
pub mod phrases;
pub mod platform;
pub mod route;
pub mod screens;
pub mod session;
pub mod settings;
pub mod theme;

pub use app::App;
