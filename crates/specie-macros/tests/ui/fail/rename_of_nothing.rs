//! A rename of a type that is not there.

specie::api!("ui/pets.yaml", rename = { Pets = Animal });

fn main() {}
