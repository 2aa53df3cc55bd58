//! What one guess at the passphrase costs: Argon2id's memory and passes.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use icu::normalizer::ComposingNormalizerBorrowed;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::StoreError;

/// The fewest characters of a new passphrase. Eight is NIST SP 800-63B's least length for a secret that a
/// person chooses; a shorter one falls to a copied file within hours even at our costs (four digits: six
/// minutes on one core at the floor). A short PIN needs the keystore beside it, which is a lock of its own.
pub const MINIMUM_PASSPHRASE: usize = 8;

/// Argon2id costs, stored in the wrap that was made with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Memory in KiB.
    memory_kib: u32,
    /// Passes over the memory.
    passes: u32,
    /// Lanes; one, because browsers give us one thread.
    lanes: u32,
}

impl Cost {
    /// OWASP's minimum for Argon2id: 19 MiB, two passes, one lane. Less is refused, also from a file.
    pub const FLOOR: Self = Self {
        memory_kib: 19 * 1024,
        passes: 2,
        lanes: 1,
    };
    /// More is refused when a file asks for it: an altered header must not exhaust the device.
    const CEILING: Self = Self {
        memory_kib: 1024 * 1024,
        passes: 16,
        lanes: 4,
    };
    /// What is chosen where time is not measured (a browser): about a quarter of a second as wasm.
    #[cfg(any(target_arch = "wasm32", test))]
    const BROWSER: Self = Self {
        memory_kib: 32 * 1024,
        passes: 3,
        lanes: 1,
    };

    /// The costs for a new passphrase on this device. Natively some 350 ms, found by timing the floor;
    /// memory grows first (it is what hurts a guessing machine), up to 64 MiB, which old phones still
    /// have; then passes.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn calibrate() -> Self {
        let probe = SecretString::from("a passphrase of no one");
        let timed = || {
            let started = std::time::Instant::now();
            Self::FLOOR
                .derive(&probe, &[0; 16])
                .ok()
                .map(|_| started.elapsed().as_micros())
        };
        // The second run is the true one: the first also waits for the system to hand out the memory.
        timed()
            .and_then(|_| timed())
            .map_or(Self::FLOOR, Self::for_floor_of)
    }

    /// The costs for a new passphrase in a browser: fixed, since clocks there are coarse and the device
    /// may be a cheap phone.
    #[cfg(target_arch = "wasm32")]
    pub fn calibrate() -> Self {
        Self::BROWSER
    }

    /// The costs for about 350 ms, if the floor takes `floor_micros`.
    #[cfg(not(target_arch = "wasm32"))]
    fn for_floor_of(floor_micros: u128) -> Self {
        const AIM_MICROS: u128 = 350_000;
        // Time grows with memory times passes; one unit is one pass over one MiB.
        let units = AIM_MICROS * 38 / floor_micros.max(1);
        let memory_mib = u32::try_from(units / 3).unwrap_or(u32::MAX).clamp(19, 64);
        let passes = u32::try_from(units / u128::from(memory_mib))
            .unwrap_or(u32::MAX)
            .clamp(2, 10);
        Self {
            memory_kib: memory_mib * 1024,
            passes,
            lanes: 1,
        }
    }

    /// Argon2id over the passphrase: 32 bytes. Refuses costs out of bounds before it allocates.
    pub(super) fn derive(
        self,
        passphrase: &SecretString,
        salt: &[u8; 16],
    ) -> Result<Zeroizing<[u8; 32]>, StoreError> {
        if !self.within_bounds() {
            return Err(StoreError::CostRefused);
        }
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| StoreError::CostRefused)?;
        let mut memory = blocks(&params)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(
                one_spelling(passphrase).as_bytes(),
                salt,
                key.as_mut(),
                memory.as_mut_slice(),
            )
            .map_err(|_| StoreError::CostRefused)?;
        Ok(key)
    }

    fn within_bounds(self) -> bool {
        let (least, most) = (Self::FLOOR, Self::CEILING);
        (least.memory_kib..=most.memory_kib).contains(&self.memory_kib)
            && (least.passes..=most.passes).contains(&self.passes)
            && (least.lanes..=most.lanes).contains(&self.lanes)
    }

    /// The header's words for these costs, authenticated with the wrap.
    pub(super) fn header(self) -> String {
        format!(
            "argon2id-19 m={} t={} p={}",
            self.memory_kib, self.passes, self.lanes
        )
    }
}

/// Argon2's memory, which wipes itself: its last block leads to the key, and the crate's own is not wiped.
fn blocks(params: &Params) -> Result<Zeroizing<Vec<Block>>, StoreError> {
    let mut blocks = Vec::new();
    // A device without so much memory refuses instead of aborting.
    blocks
        .try_reserve_exact(params.block_count())
        .map_err(|_| StoreError::CostRefused)?;
    blocks.resize(params.block_count(), Block::default());
    Ok(Zeroizing::new(blocks))
}

/// Refuses a new passphrase that is too short to protect a copied file.
pub(super) fn long_enough(passphrase: &SecretString) -> Result<(), StoreError> {
    let length = passphrase.expose_secret().chars().count();
    if length < MINIMUM_PASSPHRASE {
        return Err(StoreError::PassphraseTooShort {
            minimum: MINIMUM_PASSPHRASE,
        });
    }
    Ok(())
}

/// NFC, as RFC 8265 (OpaqueString) asks: keyboards write "ế" or "が" as one character or as several, and
/// the same passphrase typed on another device must open the same store.
fn one_spelling(passphrase: &SecretString) -> Zeroizing<String> {
    let typed = passphrase.expose_secret();
    // Composing never needs more bytes than three times the input; no reallocation leaves a copy behind.
    let mut composed = Zeroizing::new(String::with_capacity(typed.len() * 3));
    composed.extend(ComposingNormalizerBorrowed::new_nfc().normalize_iter(typed.chars()));
    composed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_below_the_floor_or_above_the_ceiling_are_refused() {
        let secret = SecretString::from("correct horse");
        let Cost {
            memory_kib,
            passes,
            lanes,
        } = Cost::FLOOR;
        for cost in [
            Cost {
                memory_kib: memory_kib - 1,
                passes,
                lanes,
            },
            Cost {
                memory_kib,
                passes: passes - 1,
                lanes,
            },
            Cost {
                memory_kib,
                passes,
                lanes: 0,
            },
            Cost {
                memory_kib: Cost::CEILING.memory_kib + 1,
                passes,
                lanes,
            },
            Cost {
                memory_kib,
                passes: 17,
                lanes,
            },
            Cost {
                memory_kib: u32::MAX,
                passes: u32::MAX,
                lanes: u32::MAX,
            },
        ] {
            assert_eq!(
                cost.derive(&secret, &[0; 16]).err(),
                Some(StoreError::CostRefused),
                "{cost:?}"
            );
        }
    }

    #[test]
    fn calibrated_costs_stay_within_bounds_on_any_machine() {
        for floor_micros in [0, 1, 5_000, 36_000, 120_000, 2_000_000, u128::MAX / 1_000_000_000] {
            let cost = Cost::for_floor_of(floor_micros);
            assert!(
                cost.within_bounds() && cost.memory_kib <= 64 * 1024,
                "{floor_micros}: {cost:?}"
            );
        }
        assert_eq!(Cost::for_floor_of(2_000_000), Cost::FLOOR);
        assert_eq!(
            Cost::for_floor_of(36_000),
            Cost {
                memory_kib: 64 * 1024,
                passes: 5,
                lanes: 1
            }
        );
        assert!(Cost::BROWSER.within_bounds());
    }

    #[test]
    fn one_passphrase_in_two_spellings_of_unicode_gives_one_key() {
        let composed = SecretString::from("Ti\u{1ebf}ng Vi\u{1ec7}t \u{304c}");
        let apart = SecretString::from("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t \u{304b}\u{3099}");
        assert_ne!(composed.expose_secret(), apart.expose_secret());
        assert_eq!(*one_spelling(&composed), *one_spelling(&apart));
    }

    #[test]
    fn eight_characters_are_counted_as_characters() {
        assert!(long_enough(&SecretString::from("あいうえおかきく")).is_ok());
        let short = StoreError::PassphraseTooShort { minimum: 8 };
        for text in ["", "1234567", "あいうえおかき"] {
            assert_eq!(long_enough(&SecretString::from(text)), Err(short));
        }
    }
}
