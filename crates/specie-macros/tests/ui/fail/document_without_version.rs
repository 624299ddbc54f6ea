//! A document that does not say its version.

specie::api!("../../../../crates/specie-macros/tests/ui/versionless.yaml", mod = pets);

fn main() {}
