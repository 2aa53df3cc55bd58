//! The checks that several files have in common.

use super::envelope::{Body, Envelope};
use super::keys::{Authority, Check};
use super::limits::MOST_IN_ROOT;
use super::names::{Role, RoleName};
use super::refusal::Refusal;
use super::roles::{MetaFile, Root, SnapshotBody};
use super::trusted::Trusted;
use super::wanted::{Folder, Wanted};

/// TUF 5.2: the root that is trusted already, which must at least be signed by its own keys.
pub(super) fn own_root(trusted: &Trusted, check: Check) -> Result<Envelope<Root>, Refusal> {
    let bytes = trusted.root.as_bytes();
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST_IN_ROOT {
        return Err(Refusal::TooLarge {
            file: "root.json".to_owned(),
            most: MOST_IN_ROOT,
        });
    }
    let root: Envelope<Root> = Envelope::read(bytes, &Role::Root)?;
    root.body.root.check(&root, &Role::Root, check)?;
    Ok(root)
}

/// A file that is held, if those who may sign it now have signed it.
pub(super) fn held<T: Body>(
    text: &Option<String>,
    role: &Role,
    authority: &Authority,
    check: Check,
) -> Option<Envelope<T>> {
    let file = Envelope::read(text.as_ref()?.as_bytes(), role).ok()?;
    authority.check(&file, role, check).ok()?;
    Some(file)
}

/// The held file, if it is the one that is meant. The same version with another digest is a contradiction.
pub(super) fn still<'h, T>(
    held: Option<&'h Envelope<T>>,
    meta: &MetaFile,
    role: &Role,
) -> Result<Option<&'h Envelope<T>>, Refusal> {
    match held.filter(|file| file.version == meta.version) {
        Some(file) if !meta.fits(file.text.as_bytes()) => Err(Refusal::SameVersionOtherBytes {
            role: role.clone(),
            version: meta.version.get(),
        }),
        found => Ok(found),
    }
}

/// TUF 5.5.1, 5.6.1: where a list lies, and the most bytes it may have: as stated, and never more than the limit.
pub(super) fn listed(role: &Role, meta: &MetaFile, consistent: bool, most: u64) -> Result<Wanted, Refusal> {
    let file = if consistent {
        format!("{}.{}.json", meta.version, role.stem())
    } else {
        format!("{}.json", role.stem())
    };
    if meta.length.is_some_and(|length| length > most) {
        return Err(Refusal::TooLarge { file, most });
    }
    Ok(Wanted {
        folder: Folder::Metadata,
        file,
        most_bytes: meta.length.unwrap_or(most),
        length: meta.length,
        digests: meta.hashes.clone(),
    })
}

/// A list that the file above it names, up to its signatures and version.
pub(super) fn read_listed<T: Body>(
    bytes: &[u8],
    role: &Role,
    meta: &MetaFile,
    authority: &Authority,
    check: Check,
) -> Result<Envelope<T>, Refusal> {
    // TUF 5.5.2, 5.6.2: the digests come before the parser
    if !meta.fits(bytes) {
        return Err(Refusal::OtherBytes {
            file: format!("{}.json", role.stem()),
        });
    }
    let new: Envelope<T> = Envelope::read(bytes, role)?;
    // TUF 5.5.3, 5.6.3
    authority.check(&new, role, check)?;
    // TUF 5.5.4, 5.6.4: the very version that is named, or files of different days could be mixed
    if new.version != meta.version {
        return Err(Refusal::WrongVersion {
            role: role.clone(),
            expected: meta.version.get(),
            offered: new.version.get(),
        });
    }
    Ok(new)
}

/// Endless data: whoever fetches stops after the limit, and we look again.
pub(super) fn within(wanted: &Wanted, bytes: Vec<u8>) -> Result<Vec<u8>, Refusal> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > wanted.most_bytes {
        return Err(Refusal::TooLarge {
            file: wanted.file.clone(),
            most: wanted.most_bytes,
        });
    }
    Ok(bytes)
}

/// What must be there and is not.
pub(super) fn missing(wanted: &Wanted) -> Refusal {
    Refusal::Missing {
        file: wanted.file.clone(),
    }
}

/// A version that goes back is refused.
pub(super) fn not_older(role: &Role, held: u64, offered: u64) -> Result<(), Refusal> {
    if offered < held {
        return Err(Refusal::Rollback {
            role: role.clone(),
            held,
            offered,
        });
    }
    Ok(())
}

/// TUF 5.5.5: no list goes back, and none vanishes.
pub(super) fn no_list_goes_back(
    held: &Envelope<SnapshotBody>,
    new: &Envelope<SnapshotBody>,
) -> Result<(), Refusal> {
    for (file, before) in &held.body.meta {
        let Some(after) = new.body.meta.get(file) else {
            return Err(Refusal::Vanished { file: file.clone() });
        };
        let name = file.strip_suffix(".json").unwrap_or(file);
        let role = match RoleName::new(name) {
            Ok(name) => Role::Publisher(name),
            Err(_) => Role::Targets,
        };
        not_older(&role, before.version.get(), after.version.get())?;
        // what a digest was stated for keeps it as long as it keeps its version
        let stated = !before.hashes.is_empty() && !after.hashes.is_empty();
        if before.version == after.version && stated && before.hashes != after.hashes {
            return Err(Refusal::SameVersionOtherBytes {
                role,
                version: after.version.get(),
            });
        }
    }
    Ok(())
}
