//! An option without a value.

specie::api!("ui/pets.yaml", mod = pets, unknown_values);

fn main() {}
