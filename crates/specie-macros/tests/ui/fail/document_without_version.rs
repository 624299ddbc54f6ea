//! A document that does not say its version.

specie::api!("ui/versionless.yaml", mod = pets);

fn main() {}
