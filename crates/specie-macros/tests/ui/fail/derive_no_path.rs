specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", derives = [Eq, "serde:Serialize"]);

fn main() {}
