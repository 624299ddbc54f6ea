//! Direct dependencies of the members: which member may use which, and where the heavy crates may appear.
//!
//! Only what a user of a crate builds counts: normal and build dependencies. Tests and tasks are free.

use anyhow::Result;
use cargo_metadata::{DependencyKind, MetadataCommand, Package};

/// The members that a member may depend on.
const MEMBERS: &[(&str, &[&str])] = &[
    ("specie-json", &[]),
    ("specie-spec", &["specie-json"]),
    ("specie-validate", &["specie-json", "specie-spec"]),
    ("specie-capture", &["specie-json", "specie-spec"]),
    ("specie-specs", &[]),
    ("specie-codegen", &["specie-json", "specie-spec"]),
    ("specie-macros", &["specie-codegen"]),
    ("specie", &["specie-json", "specie-macros", "specie-validate"]),
    ("specie-refunds", &["specie"]),
    (
        "specie-cli",
        &[
            "specie-capture",
            "specie-codegen",
            "specie-json",
            "specie-spec",
            "specie-validate",
            "specie-specs",
        ],
    ),
];

/// Dependencies that users of a member can leave out.
const OPTIONAL: &[(&str, &str)] = &[("specie", "specie-macros"), ("specie", "specie-validate")];

/// Packages that no user builds.
const FREE: &[&str] = &["specie-tests", "xtask"];

/// The only member that may depend on a crate, and why.
const ONLY_IN: &[(&str, &str, &str)] = &[
    ("openapiv3", "specie-spec", "other crates see `Api`, not the envelope's types"),
    ("saphyr-parser", "specie-spec", "other crates see nodes with places, not YAML"),
    ("yaml_serde", "specie-spec", "other crates see nodes with places, not YAML"),
    ("jsonschema", "specie-validate", "other crates see findings, not its errors"),
    ("jsonschema-value", "specie-validate", "other crates see findings, not its errors"),
    ("annotate-snippets", "specie-cli", "libraries say what is wrong, the program draws it"),
    ("heck", "specie-codegen", "names are decided in one place"),
    ("prettyplease", "specie-codegen", "source is printed in one place"),
    ("clap", "specie-cli", "only the program has arguments"),
    ("clap_complete", "specie-cli", "only the program has arguments"),
    ("clap_mangen", "specie-cli", "only the program has arguments"),
    ("anyhow", "specie-cli", "libraries report diagnostics"),
];

/// Features that change how every crate in a user's build reads numbers or orders keys.
const FORBIDDEN_FEATURES: &[(&str, &str)] = &[
    ("serde_json", "arbitrary_precision"),
    ("serde_json", "preserve_order"),
    ("jsonschema", "arbitrary-precision"),
];

/// What breaks a rule.
pub(crate) fn check() -> Result<Vec<String>> {
    let manifest = crate::workspace::root().join("Cargo.toml");
    let metadata = MetadataCommand::new().manifest_path(manifest).no_deps().exec()?;
    let mut packages = metadata.workspace_packages();
    packages.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(packages
        .into_iter()
        .filter(|package| !FREE.contains(&package.name.as_str()))
        .flat_map(check_package)
        .collect())
}

fn check_package(package: &Package) -> Vec<String> {
    let name = package.name.as_str();
    let Some((_, allowed)) = MEMBERS.iter().find(|(member, _)| *member == name) else {
        return vec![format!(
            "{name}: no rule says what it may depend on; add it to xtask/src/tidy/dependencies.rs"
        )];
    };
    let mut failures = Vec::new();
    for dependency in
        package.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Development)
    {
        let other = dependency.name.as_str();
        if dependency.path.is_some() && !allowed.contains(&other) {
            failures.push(format!(
                "{name}: must not depend on {other}; move what it needs to a crate below both"
            ));
        }
        if let Some((_, only, why)) = ONLY_IN.iter().find(|(krate, only, _)| *krate == other && *only != name)
        {
            failures.push(format!(
                "{name}: {other} is only for {only}, since {why}; ask {only} for what is needed"
            ));
        }
        if OPTIONAL.contains(&(name, other)) && !dependency.optional {
            failures.push(format!("{name}: {other} must be optional; put it behind a feature"));
        }
        for (krate, feature) in FORBIDDEN_FEATURES {
            if *krate == other && dependency.features.iter().any(|on| on == feature) {
                failures.push(format!(
                    "{name}: turns on {krate}/{feature} for the whole build of its users; remove it"
                ));
            }
        }
    }
    failures
}
