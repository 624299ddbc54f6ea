//! An overlay with a fault of YAML.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", overlay = "../../../../crates/specie-macros/tests/ui/overlay_broken.yaml");

fn main() {}
