//! The system keystore: a random secret that the operating system keeps for the person who is signed in
//! (Keychain, Credential Manager, Secret Service). Phones get theirs with their packaging; browsers have
//! none.

use zeroize::Zeroizing;

use super::StoreError;

/// The 32 random bytes that a keystore keeps for one store.
pub(super) type KeystoreSecret = Zeroizing<[u8; 32]>;

/// A place that keeps one secret per account. The account is the store's public id.
pub(super) trait Keystore {
    /// The secret, [`StoreError::KeystoreForgot`] if there is none, [`StoreError::KeystoreAbsent`] if the
    /// keystore cannot be asked.
    fn get(&self, account: &str) -> Result<KeystoreSecret, StoreError>;
    /// Keeps the secret.
    fn set(&self, account: &str, secret: &KeystoreSecret) -> Result<(), StoreError>;
    /// Forgets the secret; one that is not there is forgotten already.
    fn forget(&self, account: &str) -> Result<(), StoreError>;
}

/// The keystore of the operating system.
pub(super) struct System;

/// Whether the system has a keystore that could hold the lock, so that the choice is worth offering. May
/// ask the system service and so take a moment; must not be called from within an async runtime.
pub fn keystore_available() -> bool {
    System::available()
}

#[cfg(feature = "store-native")]
mod system {
    use keyring::v1::{Entry, Error};
    use zeroize::{Zeroize, Zeroizing};

    use super::{Keystore, KeystoreSecret, StoreError, System};

    /// The service name under which keystores list our entries.
    const SERVICE: &str = "tomoni";

    impl System {
        pub(super) fn available() -> bool {
            Entry::store_status().is_ok()
        }
    }

    impl Keystore for System {
        fn get(&self, account: &str) -> Result<KeystoreSecret, StoreError> {
            let mut found = entry(account)?.get_secret().map_err(plain)?;
            let mut secret = Zeroizing::new([0; 32]);
            let whole = found.len() == secret.len();
            if whole {
                secret.copy_from_slice(&found);
            }
            found.zeroize();
            if whole {
                Ok(secret)
            } else {
                Err(StoreError::KeystoreForgot)
            }
        }

        fn set(&self, account: &str, secret: &KeystoreSecret) -> Result<(), StoreError> {
            entry(account)?.set_secret(secret.as_slice()).map_err(plain)
        }

        fn forget(&self, account: &str) -> Result<(), StoreError> {
            match entry(account)?.delete_credential() {
                Ok(()) | Err(Error::NoEntry) => Ok(()),
                Err(error) => Err(plain(error)),
            }
        }
    }

    fn entry(account: &str) -> Result<Entry, StoreError> {
        Entry::new(SERVICE, account).map_err(plain)
    }

    /// Drops the keystore's own error: some variants carry the secret's bytes.
    fn plain(error: Error) -> StoreError {
        match error {
            Error::NoEntry => StoreError::KeystoreForgot,
            _ => StoreError::KeystoreAbsent,
        }
    }
}

#[cfg(not(feature = "store-native"))]
mod system {
    use super::{Keystore, KeystoreSecret, StoreError, System};

    impl System {
        pub(super) fn available() -> bool {
            false
        }
    }

    impl Keystore for System {
        fn get(&self, _: &str) -> Result<KeystoreSecret, StoreError> {
            Err(StoreError::KeystoreAbsent)
        }

        fn set(&self, _: &str, _: &KeystoreSecret) -> Result<(), StoreError> {
            Err(StoreError::KeystoreAbsent)
        }

        fn forget(&self, _: &str) -> Result<(), StoreError> {
            Err(StoreError::KeystoreAbsent)
        }
    }
}
