//! A document with a fault of YAML.

specie::api!("../../../../crates/specie-macros/tests/ui/broken.yaml", mod = pets);

fn main() {}
