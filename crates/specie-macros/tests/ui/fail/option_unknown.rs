//! Options that there are not.

specie::api!("ui/pets.yaml", module = pets, colour = red);

fn main() {}
