//! Refusals in words.

use super::refusal::Refusal;
use crate::words::{Text, Words};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

impl Refusal {
    /// What is so, and what to do, in the person's language.
    pub fn said(&self, words: &Words) -> Vec<Text> {
        let say = words.say();
        match self {
            Self::Missing { file } => vec![say.trust_missing(file), say.trust_missing_do()],
            Self::TooLarge { most, .. } => {
                let size = number(most.div_ceil(1024));
                vec![say.trust_too_large(size), say.trust_too_large_do()]
            }
            Self::OtherBytes { .. } => vec![say.trust_other_bytes(), say.trust_other_bytes_do()],
            Self::NotUnderstood { .. } | Self::UnknownDigest { .. } => {
                vec![say.trust_not_understood(), say.trust_not_understood_do()]
            }
            Self::EvilName { name, .. } => {
                let name: String = name.chars().filter(|c| !c.is_control()).collect();
                vec![say.trust_evil_name(&name), say.trust_evil_name_do()]
            }
            Self::OutOfPath { role, path } => vec![
                say.trust_out_of_path(role.as_str(), path.as_str()),
                say.trust_out_of_path_do(),
            ],
            Self::NoSuchPublisher { name } => vec![
                say.trust_no_such_publisher(name.as_str()),
                say.trust_no_such_publisher_do(),
            ],
            Self::NoSuchFile { path } => {
                vec![say.trust_no_such_file(path.as_str()), say.trust_no_such_file_do()]
            }
            Self::TooManyPublishers { .. } => {
                vec![
                    say.trust_too_many_publishers(),
                    say.trust_too_many_publishers_do(),
                ]
            }
            Self::OutOfTurn => vec![say.trust_nothing_yet(), say.trust_nothing_yet_do()],
            _ => self.said_of_a_list(words),
        }
    }

    /// What concerns signatures, versions and dates.
    fn said_of_a_list(&self, words: &Words) -> Vec<Text> {
        let say = words.say();
        match self {
            Self::TooFewSignatures { found, needed, .. } => vec![
                say.trust_too_few_signatures(i64::from(*found), i64::from(*needed)),
                say.trust_too_few_signatures_do(),
            ],
            Self::DuplicateSignature { .. } => {
                vec![
                    say.trust_duplicate_signature(),
                    say.trust_duplicate_signature_do(),
                ]
            }
            Self::Rollback { held, offered, .. } => vec![
                say.trust_rollback(number(*held), number(*offered)),
                say.trust_rollback_do(),
            ],
            Self::SameVersionOtherBytes { version, .. } => {
                vec![
                    say.trust_same_version(number(*version)),
                    say.trust_same_version_do(),
                ]
            }
            Self::Expired { on, today, .. } => {
                vec![say.trust_expired(day(*on), day(*today)), say.trust_expired_do()]
            }
            Self::ClockAhead { on, today, .. } => {
                vec![
                    say.trust_clock_ahead(day(*on), day(*today)),
                    say.trust_clock_ahead_do(),
                ]
            }
            // versions that do not belong together, and lists that are not named
            _ => vec![say.trust_mixed(), say.trust_mixed_do()],
        }
    }
}

fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The day of a signed moment. Those who sign mean UTC.
fn day(moment: Timestamp) -> Date {
    moment.to_zoned(TimeZone::UTC).date()
}
