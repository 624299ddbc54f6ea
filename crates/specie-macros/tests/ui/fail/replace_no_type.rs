//! A replacement that is no type.

specie::api!("ui/pets.yaml", replace = { Toy = "[u8" });

fn main() {}
