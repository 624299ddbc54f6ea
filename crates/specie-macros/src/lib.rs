//! The macro behind `specie::api!`: one call of [`specie_codegen::expand`], with a reader of files.
//!
//! Paths are relative to the folder of the manifest of the crate that is compiled.

use std::path::PathBuf;

use proc_macro::TokenStream;

/// Use it as `specie::api!`.
#[proc_macro]
pub fn api(input: TokenStream) -> TokenStream {
    specie_codegen::expand(input.into(), read).into()
}

fn read(path: &str) -> Result<String, String> {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let file = folder.join(path);
    let shown = file.display();
    std::fs::read_to_string(&file).map_err(|error| format!("`{shown}` cannot be read: {error}"))
}
