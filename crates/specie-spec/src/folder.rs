//! The folder that relative references may reach: a document's root.
//!
//! [`Folder::open`] is the one door by which this library opens files. Callers that have texts from elsewhere give a
//! closure to [`Folder::new`] instead.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::document::Source;

/// Files beside a document, by their path inside its root folder. Cheap to clone.
#[derive(Clone)]
pub struct Folder {
    document: Arc<str>,
    shown: Arc<str>,
    read: Arc<Read>,
}

/// Gives the text of a file by its path inside the folder.
type Read = dyn Fn(&str) -> Result<String, Unread> + Send + Sync;

/// Why a file of the folder cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// It is not inside the folder, or only by a link that leads out of it.
    Outside,
    /// There is no such file, or it cannot be read; the reason in a phrase.
    Failed(String),
}

impl Folder {
    /// A folder with the path of the document inside it (`openapi.yaml`, `v1/openapi.yaml`), the name that places show for
    /// the folder (`specs/shop`, or nothing), and what reads a file by its path inside the folder. Paths have `/`.
    #[must_use]
    pub fn new(
        document: impl Into<Arc<str>>,
        shown: impl Into<Arc<str>>,
        read: impl Fn(&str) -> Result<String, Unread> + Send + Sync + 'static,
    ) -> Self {
        Folder { document: document.into(), shown: shown.into(), read: Arc::new(read) }
    }

    /// A folder of the file system. `document` and `root` are paths as people write them, relative to `base`; without a root
    /// it is the folder of the document. Places show files as people would write them.
    ///
    /// # Errors
    /// When the document is not inside the root, or one of the two is not there.
    pub fn open(base: &Path, document: &Path, root: Option<&Path>) -> Result<Self, Unread> {
        let beside = document.parent().unwrap_or(Path::new(""));
        let inside = match root {
            None => document.file_name().map(PathBuf::from).unwrap_or_default(),
            Some(root) => {
                let (document, root) = (canonical(&base.join(document))?, canonical(&base.join(root))?);
                document.strip_prefix(root).map_err(|_| Unread::Outside)?.to_owned()
            }
        };
        let root = root.unwrap_or(beside);
        let shown = if root == Path::new(".") { String::new() } else { slashed(root) };
        let folder = base.join(root);
        Ok(Folder::new(slashed(&inside), shown, move |path| read_within(&folder, path)))
    }

    /// The path of the document inside the folder.
    pub(crate) fn document(&self) -> &str {
        &self.document
    }

    /// A file of the folder, named as places show it.
    pub(crate) fn source(&self, path: &str) -> Result<Source, Unread> {
        let text = (self.read)(path)?;
        let shown = self.shown.trim_end_matches('/');
        let name = if shown.is_empty() { path.to_owned() } else { format!("{shown}/{path}") };
        Ok(Source::new(name, text))
    }
}

impl std::fmt::Debug for Folder {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Folder({}, {})", self.shown, self.document)
    }
}

/// Reads a file by its path inside a folder. Links are followed, and must not lead out of the folder.
fn read_within(folder: &Path, path: &str) -> Result<String, Unread> {
    let root = canonical(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })?;
    let file = canonical(&root.join(path))?;
    if !file.starts_with(&root) {
        return Err(Unread::Outside);
    }
    std::fs::read_to_string(file).map_err(|error| failed(&error))
}

fn canonical(path: &Path) -> Result<PathBuf, Unread> {
    path.canonicalize().map_err(|error| failed(&error))
}

fn failed(error: &std::io::Error) -> Unread {
    Unread::Failed(match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        _ => error.to_string(),
    })
}

/// A path with `/`, as references have it.
fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::{Folder, Unread, read_within};

    #[test]
    fn nothing_outside_the_folder_is_read() {
        let folder = std::env::temp_dir().join(format!("specie-folder-{}", std::process::id()));
        let root = folder.join("root");
        std::fs::create_dir_all(root.join("inner")).unwrap();
        std::fs::write(folder.join("secret.yaml"), "secret").unwrap();
        std::fs::write(root.join("inner/pet.yaml"), "pet").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(folder.join("secret.yaml"), root.join("link.yaml")).unwrap();
        let read = |path: &str| read_within(&root, path);
        assert_eq!(read("inner/pet.yaml"), Ok("pet".to_owned()));
        assert_eq!(read("inner/../inner/pet.yaml"), Ok("pet".to_owned()));
        assert_eq!(read("../secret.yaml"), Err(Unread::Outside));
        #[cfg(unix)]
        assert_eq!(read("link.yaml"), Err(Unread::Outside));
        assert!(matches!(read("none.yaml"), Err(Unread::Failed(_))));
        let open = |document: &str, root: Option<&str>| {
            Folder::open(&folder, document.as_ref(), root.map(AsRef::as_ref)).map(|open| format!("{open:?}"))
        };
        assert_eq!(open("root/inner/pet.yaml", None), Ok("Folder(root/inner, pet.yaml)".to_owned()));
        assert_eq!(open("root/inner/pet.yaml", Some("root")), Ok("Folder(root, inner/pet.yaml)".to_owned()));
        assert_eq!(open("secret.yaml", Some("root")), Err(Unread::Outside));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
