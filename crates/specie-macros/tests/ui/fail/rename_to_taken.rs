//! Two types with one new name.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", rename = { Pet = Animal, Toy = Animal });

fn main() {}
