//! What the macro reads beside the document: overlays, the folder that references may reach, copies of what URLs name.

use specie_spec::{Folder, Input, Source};

use super::Fault;
use super::input::Spanned;

/// What is read beside the document.
#[derive(Default)]
pub(super) struct Beside<'g> {
    pub(super) overlays: Vec<&'g Spanned>,
    pub(super) root: Option<&'g Spanned>,
    /// URLs with the files that stand for them.
    pub(super) maps: Vec<(&'g Spanned, &'g Spanned)>,
}

impl Beside<'_> {
    /// The texts of all of it.
    pub(super) fn input(
        &self,
        document: &Spanned,
        mut read: impl FnMut(&str) -> Result<String, String>,
        open: impl FnOnce(&str, Option<&str>) -> Result<Folder, String>,
    ) -> Result<Input, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut kept = |outcome: Result<Source, Fault>| outcome.map_err(|fault| faults.push(fault)).ok();
        let root = kept(source(document, &mut read));
        let overlays: Vec<_> = self.overlays.iter().map(|path| kept(source(path, &mut read))).collect();
        let copies: Vec<_> = self
            .maps
            .iter()
            .map(|(url, path)| Some((url.text.clone(), kept(source(path, &mut read))?)))
            .collect();
        let Some(root) = root.filter(|_| faults.is_empty()) else { return Err(faults) };
        let folder = open(&document.text, self.root.map(|root| root.text.as_str()));
        let folder =
            folder.map_err(|why| vec![Fault::new(self.root.map_or(document.at, |root| root.at), why)])?;
        let input =
            Input { resources: copies.into_iter().flatten().collect(), ..Input::new(root).folder(folder) };
        Ok(overlays.into_iter().flatten().fold(input, Input::overlay))
    }
}

fn source(path: &Spanned, read: &mut impl FnMut(&str) -> Result<String, String>) -> Result<Source, Fault> {
    let text = read(&path.text).map_err(|why| Fault::new(path.at, why))?;
    Ok(Source::new(path.text.clone(), text))
}
