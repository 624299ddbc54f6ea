//! The macro behind `specie::api!`: one call of [`specie_codegen::expand`], with what reads files.
//!
//! Paths are relative to the folder of the manifest of the crate that is compiled.

use std::path::PathBuf;

use proc_macro::TokenStream;
use specie_codegen::folder::{Folder, Unread};

/// Use it as `specie::api!`.
#[proc_macro]
pub fn api(input: TokenStream) -> TokenStream {
    specie_codegen::expand(input.into(), read, open).into()
}

fn base() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default()
}

fn open(document: &str, root: Option<&str>) -> Result<Folder, String> {
    Folder::open(&base(), document.as_ref(), root.map(AsRef::as_ref)).map_err(|why| match why {
        Unread::Outside => "the document is not inside this folder".to_owned(),
        Unread::Failed(why) => format!("the folder cannot be read: {why}"),
    })
}

fn read(path: &str) -> Result<String, String> {
    let file = base().join(path);
    let shown = file.display();
    std::fs::read_to_string(&file).map_err(|error| format!("`{shown}` cannot be read: {error}"))
}
