//! A comma is missing after the path.

specie::api!("ui/pets.yaml" mod = pets);

fn main() {}
