//! A document with a fault of YAML.

specie::api!("ui/broken.yaml", mod = pets);

fn main() {}
