//! A document with warnings that are denied.

specie::api!("../../../../crates/specie-macros/tests/ui/warned.yaml", mod = pets, deny = warnings);

fn main() {}
