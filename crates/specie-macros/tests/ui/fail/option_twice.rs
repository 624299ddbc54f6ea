//! An option that is set twice.

specie::api!("ui/pets.yaml", mod = pets, mod = toys);

fn main() {}
