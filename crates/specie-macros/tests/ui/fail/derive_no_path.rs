//! A derive that is no path.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", derives = [Eq, "serde:Serialize"]);

fn main() {}
