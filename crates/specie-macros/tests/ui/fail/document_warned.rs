//! A document with warnings that are denied.

specie::api!("ui/warned.yaml", mod = pets, deny = warnings);

fn main() {}
