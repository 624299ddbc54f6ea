//! Programs that tasks run, installed by Debian's package manager where they are missing.

use std::process::Command;

use anyhow::{Context, Result, bail};

/// The first of the names that can be run, after the packages are installed if none can.
pub(crate) fn installed(names: &[&'static str], packages: &[&str]) -> Result<&'static str> {
    let found = || names.iter().copied().find(|name| Command::new(name).arg("--version").output().is_ok());
    if let Some(name) = found() {
        return Ok(name);
    }
    let install = [&["install", "-q", "-y", "--no-install-recommends"], packages].concat();
    for arguments in [&["update", "-q"][..], &install] {
        let installed = Command::new("apt-get").args(arguments).output();
        if !installed.is_ok_and(|output| output.status.success()) {
            bail!("there is no {}, and apt-get does not install it", names.join(", "));
        }
    }
    found().with_context(|| format!("{} was installed and cannot be run", packages.join(", ")))
}
