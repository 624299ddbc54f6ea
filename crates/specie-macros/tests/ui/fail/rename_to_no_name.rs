//! A new name that Rust does not take.

specie::api!("ui/pets.yaml", rename = { Pet = "my pet" });

fn main() {}
