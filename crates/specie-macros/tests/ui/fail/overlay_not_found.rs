//! An overlay that is not there.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", overlay = ["../../../../crates/specie-macros/tests/ui/overlay.yaml", "absent.yaml"]);

fn main() {}
