//! Two types with one new name.

specie::api!("ui/pets.yaml", rename = { Pet = Animal, Toy = Animal });

fn main() {}
