//! A module with a name that Rust does not take.

specie::api!("ui/pets.yaml", mod = "my pets");

fn main() {}
