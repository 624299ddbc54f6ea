//! Values of the wrong kind.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", mod = [pets], operations = "listPets", rename = [Pet]);

fn main() {}
