//! A folder or a USB stick in the place of a network: the same files, the same checks.

use super::{Failure, Fetching, Get, Got, Net, Status, Validators};
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use url::Url;

/// A folder that holds a publisher's repository.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// The repository in a folder; nothing where this is no absolute path.
    pub fn at(folder: &Path) -> Option<(Folder, Url)> {
        let base = Url::from_directory_path(folder).ok()?;
        Some((Folder(folder.to_owned()), base))
    }

    fn read(&self, get: &Get) -> Result<Got, Failure> {
        let path = get.url.to_file_path().map_err(|()| Failure::NotSecure)?;
        // Addresses are joined without "..", and a link could still lead out.
        let (inside, path) = (self.0.canonicalize(), path.canonicalize());
        let (Ok(inside), Ok(path)) = (inside, path) else {
            return Err(Failure::NotThere(404));
        };
        if !path.starts_with(&inside) {
            return Err(Failure::NotThere(404));
        }
        // Opening a pipe would wait for ever.
        if !path.is_file() {
            return Err(Failure::NotThere(404));
        }
        let file = File::open(&path).map_err(|error| failure(error.kind()))?;
        let mut body = Vec::new();
        let most = get.limits.bytes;
        file.take(most + 1)
            .read_to_end(&mut body)
            .map_err(|error| failure(error.kind()))?;
        if body.len() as u64 > most {
            return Err(Failure::TooLarge(most));
        }
        get.watch.add(body.len() as u64);
        Ok(Got {
            status: Status::Fresh,
            validators: Validators::default(),
            wire: body.len() as u64,
            body,
            media: None,
            url: get.url.clone(),
            retry_after: None,
        })
    }
}

impl Net for Folder {
    fn get(&self, get: Get) -> Fetching<'_> {
        Box::pin(std::future::ready(self.read(&get)))
    }
}

fn failure(kind: ErrorKind) -> Failure {
    match kind {
        ErrorKind::NotFound | ErrorKind::IsADirectory => Failure::NotThere(404),
        // A stick that was pulled out.
        _ => Failure::NoAnswer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(folder: &Folder, base: &Url, path: &str, most: u64) -> Result<Got, Failure> {
        folder.read(&Get::data(base.join(path).unwrap(), most))
    }

    #[test]
    fn a_file_comes_whole_or_not_at_all() {
        let place = tempfile::tempdir().unwrap();
        std::fs::write(place.path().join("a.json"), "{}").unwrap();
        let (folder, base) = Folder::at(place.path()).unwrap();
        assert_eq!(ask(&folder, &base, "a.json", 2).unwrap().body, b"{}");
        assert_eq!(ask(&folder, &base, "a.json", 1), Err(Failure::TooLarge(1)));
        assert_eq!(ask(&folder, &base, "b.json", 1), Err(Failure::NotThere(404)));
    }

    #[cfg(unix)]
    #[test]
    fn nothing_outside_the_folder_is_read() {
        let outside = tempfile::tempdir().unwrap();
        std::fs::write(outside.path().join("secret"), "s").unwrap();
        let place = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(outside.path().join("secret"), place.path().join("link")).unwrap();
        let (folder, base) = Folder::at(place.path()).unwrap();
        assert_eq!(ask(&folder, &base, "link", 9), Err(Failure::NotThere(404)));
        assert_eq!(ask(&folder, &base, "../secret", 9), Err(Failure::NotThere(404)));
    }
}
